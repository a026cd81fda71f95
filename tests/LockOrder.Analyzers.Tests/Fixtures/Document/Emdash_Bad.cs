/* LockOrdering.md
```lock-order
alpha — the first
  beta – the second
    gamma -- the last
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
}

class Use
{
    public void N1()
    {
        lock (C.gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }

    public void N2()
    {
        lock (C.beta)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
