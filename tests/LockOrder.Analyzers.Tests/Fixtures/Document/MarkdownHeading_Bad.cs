/* LockOrdering.md
```lock-order
# Scheduler
alpha
  beta

## Files
gamma
  delta
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
    internal static readonly object delta = new();
}

class Use
{
    public void N1()
    {
        lock (C.beta)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }

    public void N2()
    {
        lock (C.delta)
        {
            lock ({|LOCK1001:C.gamma|}) { }
        }
    }
}
