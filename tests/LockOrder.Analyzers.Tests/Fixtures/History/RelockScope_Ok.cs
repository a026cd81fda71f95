/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| mu | `RelockableOwner._mu` | `RelockableOwner._x`, `RelockableOwner._b` |
*/
//- ignore LOCK3003
// Clang's thread-safety tests, RelockableScope: a scope that gives its lock up and takes it again.
public sealed class RelockableMutexLock : IDisposable
{
    private readonly object _mutex;
    private bool _owned;

    public RelockableMutexLock(object mutex)
    {
        _mutex = mutex;
        Monitor.Enter(_mutex);
        _owned = true;
    }

    public void Unlock()
    {
        _owned = false;
        Monitor.Exit(_mutex);
    }

    public void Lock()
    {
        Monitor.Enter(_mutex);
        _owned = true;
    }

    public void Dispose()
    {
        if (_owned)
        {
            _owned = false;
            Monitor.Exit(_mutex);
        }
    }
}

public sealed class RelockableOwner
{
    private readonly object _mu = new();
    private int _x;
    private bool _b;

    public void Relock()
    {
        using var scope = new RelockableMutexLock(_mu);
        _x = 4;
        scope.Unlock();
        scope.Lock();
        _x = 5;
    }

    public int WriteAfterUnlock()
    {
        using var scope = new RelockableMutexLock(_mu);
        _x = 2;
        scope.Unlock();
        var got = Compute();
        scope.Lock();
        _x = got;
        return _x;
    }

    private static int Compute() => Environment.ProcessorCount;

    public void Loop(int n)
    {
        using var scope = new RelockableMutexLock(_mu);
        for (var i = 0; i < n; i++)
        {
            _x = i;
            scope.Unlock();
            Thread.Yield();
            scope.Lock();
            _b = !_b;
        }
    }
}
