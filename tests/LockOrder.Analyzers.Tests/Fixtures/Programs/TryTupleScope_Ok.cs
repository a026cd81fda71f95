/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Ledger` | `Ledger._sync` | `Ledger._total` |
*/
using System;
using System.Threading;

public readonly struct Held : IDisposable
{
    private readonly object? _target;
    internal Held(object target) => _target = target;
    public bool Acquired => _target is not null;
    public void Dispose()
    {
        if (_target is not null) Monitor.Exit(_target);
    }
}

public static class TimedLock
{
    public static (bool Ok, Held Scope) TryTake(object target, TimeSpan timeout)
    {
        if (Monitor.TryEnter(target, timeout)) return (true, new Held(target));
        return (false, default);
    }

    public static bool TryTake(object target, int ms, out Held scope)
    {
        if (!Monitor.TryEnter(target, ms))
        {
            scope = default;
            return false;
        }

        scope = new Held(target);
        return true;
    }

    public static Held Take(object target, TimeSpan timeout)
    {
        if (!Monitor.TryEnter(target, timeout)) throw new TimeoutException();
        return new Held(target);
    }
}

public sealed class Ledger
{
    private readonly object _sync = new();
    private decimal _total;

    public bool TryAdd(decimal amount)
    {
        var (ok, scope) = TimedLock.TryTake(_sync, TimeSpan.FromSeconds(1));
        if (!ok) return false;
        using (scope)
        {
            _total += amount;
        }

        return true;
    }

    public decimal? Peek()
    {
        if (!TimedLock.TryTake(_sync, 50, out var scope)) return null;
        using (scope) return _total;
    }

    public decimal Reset()
    {
        using var held = TimedLock.Take(_sync, TimeSpan.FromSeconds(10));
        (var old, _total) = (_total, 0m);
        return old;
    }

    public void AddIfFree(decimal amount)
    {
        using var attempt = TimedLock.TryTake(_sync, TimeSpan.Zero).Scope;
        if (attempt.Acquired) _total += amount;
    }
}
