/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Quota` | `Quota._sync` | `Quota._used`, `Quota._limit` |
*/
using System;
using System.Threading;

internal sealed class Disposable : IDisposable
{
    private Action? _dispose;
    private Disposable(Action dispose) => _dispose = dispose;
    public static IDisposable Create(Action dispose) => new Disposable(dispose);
    public void Dispose() => Interlocked.Exchange(ref _dispose, null)?.Invoke();
}

public sealed class Quota
{
    private readonly object _sync = new();
    private int _used;
    private int _limit = 100;

    private IDisposable EnterSync()
    {
        Monitor.Enter(_sync);
        return Disposable.Create(() => Monitor.Exit(_sync));
    }

    public bool TryUse(int n)
    {
        using (EnterSync())
        {
            if (_used + n > _limit) return false;
            _used += n;
            return true;
        }
    }

    public IDisposable? Reserve(int n)
    {
        if (!TryUse(n)) return null;
        return Disposable.Create(() =>
        {
            lock (_sync) _used -= n;
        });
    }

    public int Limit
    {
        get
        {
            using var sync = EnterSync();
            return _limit;
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            using var sync = EnterSync();
            _limit = value;
        }
    }
}
