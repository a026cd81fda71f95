/* LockOrdering.md
```lock-order
1. alpha
2. beta

{|LOCK0001:Background:|}

1. gamma
2. delta
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
    internal static readonly object gamma = new();
    internal static readonly object delta = new();
}

class Use
{
    public void N1()
    {
        lock (C.beta)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }

    public void N2()
    {
        lock (C.delta)
        {
            lock ({|LOCK1001:C.gamma|}) { }
        }
    }

    public void N3()
    {
        lock (C.alpha)
        {
            lock ({|LOCK1002:C.gamma|}) { }
        }
    }
}
