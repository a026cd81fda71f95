/* LockOrdering.md
```lock-order
alpha or beta -> gamma, delta -> eps
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
    internal static readonly object delta = new();
    internal static readonly object eps = new();
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
        lock (C.beta)
        {
            lock (C.gamma) { }
        }
    }

    public void N3()
    {
        lock (C.gamma)
        {
            lock (C.eps) { }
        }
    }

    public void N4()
    {
        lock (C.eps)
        {
            lock ({|LOCK1001:C.beta|}) { }
        }
    }

    public void N5()
    {
        lock (C.alpha)
        {
            lock ({|LOCK1002:C.beta|}) { }
        }
    }
}
