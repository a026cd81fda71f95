/* LockOrdering.md
```lock-order
alpha < beta {|LOCK0001:>|} gamma
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
            lock (C.alpha) { }
        }
    }
}
