/* LockOrdering.md
```lock-order edges=rank
configuration
  sessions, caches
log
```
*/
static class C
{
    internal static readonly object configuration = new();
    internal static readonly object sessions = new();
    internal static readonly object caches = new();
    internal static readonly object log = new();
}

class Use
{
    public void N1()
    {
        lock (C.configuration)
        {
            lock (C.log) { }
        }
    }

    public void N2()
    {
        lock (C.caches)
        {
            lock (C.log) { }
        }
    }

    public void N3()
    {
        lock (C.log)
        {
            lock ({|LOCK1001:C.sessions|}) { }
        }
    }

    public void N4()
    {
        lock (C.sessions)
        {
            lock ({|LOCK1002:C.caches|}) { }
        }
    }
}
