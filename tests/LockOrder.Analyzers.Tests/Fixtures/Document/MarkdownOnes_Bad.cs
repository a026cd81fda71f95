/* LockOrdering.md
```lock-order
1. alpha
1. beta
1. gamma
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
            lock ({|LOCK1002:C.alpha|}) { }
        }
    }
}
