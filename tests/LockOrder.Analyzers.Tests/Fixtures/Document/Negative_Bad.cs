/* LockOrdering.md
```lock-order
queue -> worker -> log
queue !-> log
```
*/
static class C
{
    internal static readonly object queue = new();
    internal static readonly object worker = new();
    internal static readonly object log = new();
}

class Use
{
    public void N1()
    {
        lock (C.queue)
        {
            lock (C.worker) { }
        }
    }

    public void N2()
    {
        lock (C.worker)
        {
            lock (C.log) { }
        }
    }

    public void N3()
    {
        lock (C.queue)
        {
            lock ({|LOCK1001:C.log|}) { }
        }
    }

    public void N4()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.worker|}) { }
        }
    }
}
