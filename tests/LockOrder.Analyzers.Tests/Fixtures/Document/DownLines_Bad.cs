/* LockOrdering.md
```lock-order
catalog
↓
table
↓
row
```
*/
static class C
{
    internal static readonly object catalog = new();
    internal static readonly object table = new();
    internal static readonly object row = new();
}

class Use
{
    public void N1()
    {
        lock (C.catalog)
        {
            lock (C.row) { }
        }
    }

    public void N2()
    {
        lock (C.row)
        {
            lock ({|LOCK1001:C.table|}) { }
        }
    }
}
