/* LockOrdering.md
```lock-order
catalog → table ⟶ row => log
catalog
  ↓ spare
```
*/
static class C
{
    internal static readonly object catalog = new();
    internal static readonly object table = new();
    internal static readonly object row = new();
    internal static readonly object log = new();
    internal static readonly object spare = new();
}

class Use
{
    public void N1()
    {
        lock (C.catalog)
        {
            lock (C.log) { }
        }
    }

    public void N2()
    {
        lock (C.catalog)
        {
            lock (C.spare) { }
        }
    }

    public void N3()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.row|}) { }
        }
    }

    public void N4()
    {
        lock (C.row)
        {
            lock ({|LOCK1001:C.catalog|}) { }
        }
    }
}
