/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Gate` | `HandlerTable._gate` | `HandlerTable._handlers (writes)`, `HandlerTable._version (writes)` |
*/
using System;
using System.Threading;

public sealed class HandlerTable
{
    private readonly Lock _gate = new();
    private volatile Action<int>[] _handlers = [];
    private int _version;

    public int Version => Volatile.Read(ref _version);

    public IDisposable Subscribe(Action<int> handler)
    {
        lock (_gate)
        {
            Replace([.. _handlers, handler]);
        }

        return new Subscription(this, handler);
    }

    public void Raise(int value)
    {
        var snapshot = _handlers;
        for (var i = 0; i < snapshot.Length; i++) snapshot[i](value);
    }

    private void Replace(Action<int>[] next)
    {
        _handlers = next;
        _version++;
    }

    private void Unsubscribe(Action<int> handler)
    {
        using (_gate.EnterScope())
        {
            var at = Array.IndexOf(_handlers, handler);
            if (at < 0) return;
            var next = new Action<int>[_handlers.Length - 1];
            Array.Copy(_handlers, 0, next, 0, at);
            Array.Copy(_handlers, at + 1, next, at, next.Length - at);
            Replace(next);
        }
    }

    private sealed class Subscription(HandlerTable owner, Action<int> handler) : IDisposable
    {
        private HandlerTable? _owner = owner;

        public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Unsubscribe(handler);
    }
}
