/* LockOrdering.md
```lock-order
_alpha
  m_beta
    s_gamma
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object _beta = new();
    internal static readonly object m_gamma = new();
}

class Use
{
    public void N1()
    {
        lock (C.alpha)
        {
            lock (C.m_gamma) { }
        }
    }

    public void N2()
    {
        lock (C.m_gamma)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
