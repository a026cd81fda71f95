/* LockOrdering.md
```lock-order
outer
  inner   (Flush)
  inner   (Load->Read)
```
*/
static class C
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
}

class Use
{
    public void N1()
    {
        lock (C.outer)
        {
            lock (C.inner) { }
        }
    }

    public void N2()
    {
        lock (C.inner)
        {
            lock ({|LOCK1001:C.outer|}) { }
        }
    }
}
