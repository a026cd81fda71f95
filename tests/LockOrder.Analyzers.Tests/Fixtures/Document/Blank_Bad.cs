/* LockOrdering.md
```lock-order
 * ->alpha
 *   ->beta
 *
 * ->beta
 *   ->gamma
 *
 * ->delta
 *   ->gamma
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
        lock (C.alpha)
        {
            lock (C.gamma) { }
        }
    }

    public void N2()
    {
        lock (C.delta)
        {
            lock (C.gamma) { }
        }
    }

    public void N3()
    {
        lock (C.gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }

    public void N4()
    {
        lock (C.alpha)
        {
            lock ({|LOCK1002:C.delta|}) { }
        }
    }
}
