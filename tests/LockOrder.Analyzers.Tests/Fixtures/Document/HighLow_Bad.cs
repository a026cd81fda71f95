/* LockOrdering.md
```lock-order
Lock order (high->low)
  lock - hardware lock
  queue_lock - protects the queue
  list_lock - the innermost of all
```
*/
static class C
{
    internal static readonly object _lock = new();
    internal static readonly object queueLock = new();
    internal static readonly object listLock = new();
}

class Use
{
    public void N1()
    {
        lock (C._lock)
        {
            lock (C.listLock) { }
        }
    }

    public void N2()
    {
        lock (C.listLock)
        {
            lock ({|LOCK1001:C.queueLock|}) { }
        }
    }
}
