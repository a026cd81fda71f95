/* LockOrdering.md
```lock-order
Index.A -> Index.B -> Index.C
```
*/
//- ignore LOCK0006
public sealed class Index
{
    private readonly object _a = new();
    private readonly SemaphoreSlim _b = new(1, 1);
    private readonly Mutex _c = new();
    private int _n;

    public void One()
    {
        lock (_a)
        {
            _c.WaitOne();
            try
            {
                if ({|LOCK1001:_b.Wait(Timeout.Infinite)|})
                {
                    _n++;
                    _b.Release();
                }
            }
            finally
            {
                _c.ReleaseMutex();
            }
        }
    }

    public void Two()
    {
        _b.Wait();
        try
        {
            var taken = false;
            try
            {
                {|LOCK1001:Monitor.TryEnter(_a, -1, ref taken)|};
                _n++;
            }
            finally
            {
                if (taken)
                {
                    Monitor.Exit(_a);
                }
            }
        }
        finally
        {
            _b.Release();
        }
    }

    public void Three()
    {
        if (_c.WaitOne(100))
        {
            try
            {
                lock ({|LOCK1001:_a|})
                {
                    _n++;
                }
            }
            finally
            {
                _c.ReleaseMutex();
            }
        }
    }
}
