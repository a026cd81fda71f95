/* LockOrdering.md
```lock-order
queue -> worker
log [leaf]
```
*/
static class C
{
    internal static readonly object queue = new();
    internal static readonly object worker = new();
    internal static readonly object log = new();
    internal static readonly object other = new();
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
        lock (C.other)
        {
            lock (C.log) { }
        }
    }

    public void N3()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.worker|}) { }
        }
    }

    public void N4()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.other|}) { }
        }
    }

    public void N5()
    {
        lock (C.queue)
        {
            lock ({|LOCK1002:C.log|}) { }
        }
    }
}
