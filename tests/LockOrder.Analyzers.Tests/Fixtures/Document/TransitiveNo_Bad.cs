/* LockOrdering.md
```lock-order transitive=no
alpha
  beta
    gamma
delta -> eps -> zeta
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
    internal static readonly object delta = new();
    internal static readonly object eps = new();
    internal static readonly object zeta = new();
}

class Use
{
    public void N1()
    {
        lock (C.alpha)
        {
            lock (C.gamma) { }
        }
    }

    public void N2()
    {
        lock (C.delta)
        {
            lock (C.eps) { }
        }
    }

    public void N3()
    {
        lock (C.eps)
        {
            lock (C.zeta) { }
        }
    }

    public void N4()
    {
        lock (C.gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }

    public void N5()
    {
        lock (C.delta)
        {
            lock ({|LOCK1002:C.zeta|}) { }
        }
    }
}
