/* LockOrdering.md
```lock-order
alpha
  beta

(the code does not rely on that order, so it could be switched around)
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
        lock (C.gamma)
        {
            lock (C.delta) { }
        }
    }

    public void N2()
    {
        lock (C.beta)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }

    public void N3()
    {
        lock (C.delta)
        {
            lock ({|LOCK1001:C.gamma|}) { }
        }
    }
}
