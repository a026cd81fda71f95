/* LockOrdering.md
```lock-order
alpha (Spinlock)
  beta {|LOCK0001:(ilock|}
    gamma (Global Mutex)
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
        lock (C.alpha)
        {
            lock (C.beta) { }
        }
    }

    public void N3()
    {
        lock (C.gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
