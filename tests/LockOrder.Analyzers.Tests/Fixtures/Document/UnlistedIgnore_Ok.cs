/* LockOrdering.md
```lock-order unlisted=ignore
alpha -> beta
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object other = new();
}

class Use
{
    public void N1()
    {
        lock (C.alpha)
        {
            lock (C.beta) { }
        }
    }

    public void N2()
    {
        lock (C.other)
        {
            lock (C.alpha) { }
        }
    }
}
