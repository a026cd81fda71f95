/* LockOrdering.md
```lock-order
alpha
    beta
  gamma
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
        lock (C.beta)
        {
            lock ({|LOCK1002:C.gamma|}) { }
        }
    }
}
