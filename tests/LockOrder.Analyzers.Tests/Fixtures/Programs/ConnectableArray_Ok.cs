/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Connections` | `Connectable<T>._connections` | `Connectable<T>._connections (contents)`, `Connectable<T>._connected (writes)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

// MassTransit's Connectable: a dictionary under a lock, and an array that readers see whole.
public class Connectable<T> where T : class
{
    private readonly Dictionary<long, T> _connections = new();
    private T[] _connected = Array.Empty<T>();
    private long _nextId;

    public T[] Connected => Volatile.Read(ref _connected);

    public int Count => _connected.Length;

    public Handle Connect(T connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var id = Interlocked.Increment(ref _nextId);
        lock (_connections)
        {
            _connections.Add(id, connection);
            Refresh();
        }

        return new ConnectHandle(id, Disconnect);
    }

    public Task ForEachAsync(Func<T, Task> callback)
    {
        var connected = Volatile.Read(ref _connected);
        return connected switch
        {
            [] => Task.CompletedTask,
            [var only] => callback(only),
            _ => All(),
        };

        async Task All()
        {
            var tasks = new Task[connected.Length];
            for (var i = 0; i < tasks.Length; i++) tasks[i] = callback(connected[i]);
            await Task.WhenAll(tasks).ConfigureAwait(false);
        }
    }

    private void Disconnect(long id)
    {
        lock (_connections)
        {
            if (_connections.Remove(id)) Refresh();
        }
    }

    private void Refresh()
    {
        var next = new T[_connections.Count];
        _connections.Values.CopyTo(next, 0);
        Volatile.Write(ref _connected, next);
    }

    public abstract class Handle : IDisposable
    {
        public abstract void Dispose();
    }

    private sealed class ConnectHandle(long id, Action<long> disconnect) : Handle
    {
        public override void Dispose() => disconnect(id);
    }
}
