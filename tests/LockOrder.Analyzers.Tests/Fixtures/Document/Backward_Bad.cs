/* LockOrdering.md
```lock-order
alpha {|LOCK0001:<-|} beta
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
