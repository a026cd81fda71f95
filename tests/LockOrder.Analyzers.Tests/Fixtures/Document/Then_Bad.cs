/* LockOrdering.md
```lock-order
{|LOCK0001:alpha, then beta
alpha before beta
alpha is taken before beta.|}
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
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
}
