/* LockOrdering.md
```lock-order
Shop._outer
Shop._middle
  ->Shop._inner
```
*/
// One missing line is one report: with outer above middle the inner lock has its place too.
class Shop
{
    private readonly object _outer = new(), _middle = new(), _inner = new();

    public void Nested()
    {
        lock (_outer)
        {
            lock ({|LOCK1002:_middle|})
            {
                lock (_inner)
                {
                }
            }
        }
    }

    public void TryIsNoNesting()
    {
        lock (_outer)
        {
            if (Monitor.TryEnter(_middle))
            {
                try
                {
                    lock ({|LOCK1002:_inner|})
                    {
                    }
                }
                finally
                {
                    Monitor.Exit(_middle);
                }
            }
        }
    }
}
