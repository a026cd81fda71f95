/* LockOrdering.md
```lock-order
alpha [leaf] or beta
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
        lock (C.beta)
        {
            lock (C.gamma) { }
        }
    }

    public void N2()
    {
        lock (C.alpha)
        {
            lock ({|LOCK1001:C.gamma|}) { }
        }
    }
}
