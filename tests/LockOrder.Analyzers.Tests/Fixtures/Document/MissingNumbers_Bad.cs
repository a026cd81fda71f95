/* LockOrdering.md
```lock-order
10. alpha
20. beta
30. gamma
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
        lock (C.alpha)
        {
            lock (C.gamma) { }
        }
    }

    public void N2()
    {
        lock (C.gamma)
        {
            lock ({|LOCK1001:C.beta|}) { }
        }
    }
}
