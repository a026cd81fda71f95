/* LockOrdering.md
```lock-order
alpha > beta >
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
        lock (C.alpha)
        {
            lock (C.delta) { }
        }
    }

    public void N2()
    {
        lock (C.delta)
        {
            lock ({|LOCK1001:C.gamma|}) { }
        }
    }

    public void N3()
    {
        lock (C.gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
