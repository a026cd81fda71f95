/* LockOrdering.md
```lock-order
alpha # taken first
  beta   # two blanks
    gamma // slashes
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
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
