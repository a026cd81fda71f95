/* LockOrdering.md
```lock-order
* catalog
  * table latch
    - row latch
  * log
```
*/
static class C
{
    internal static readonly object catalog = new();
    internal static readonly object tableLatch = new();
    internal static readonly object rowLatch = new();
    internal static readonly object log = new();
}

class Use
{
    public void N1()
    {
        lock (C.catalog)
        {
            lock (C.rowLatch) { }
        }
    }

    public void N2()
    {
        lock (C.rowLatch)
        {
            lock ({|LOCK1001:C.tableLatch|}) { }
        }
    }

    public void N3()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.catalog|}) { }
        }
    }

    public void N4()
    {
        lock (C.tableLatch)
        {
            lock ({|LOCK1002:C.log|}) { }
        }
    }
}
