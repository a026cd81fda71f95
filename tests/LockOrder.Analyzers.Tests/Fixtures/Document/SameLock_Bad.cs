/* LockOrdering.md
```lock-order
alpha
  beta
  alpha
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
        lock (C.beta)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
