/* LockOrdering.md
```lock-order
 * Lock ordering:
 *
 *  ->session_lock
 *    ->buffer_lock		(Flush)
 *      ->page_lock
```
*/
static class Session
{
    internal static readonly object SessionLock = new();
}

static class Buffers
{
    internal static readonly object BufferLock = new();
}

static class Pages
{
    internal static readonly object PageLock = new();
}

class Use
{
    public void N1()
    {
        lock (Session.SessionLock)
        {
            lock (Buffers.BufferLock) { }
        }
    }

    public void N2()
    {
        lock (Session.SessionLock)
        {
            lock (Pages.PageLock) { }
        }
    }

    public void N3()
    {
        lock (Pages.PageLock)
        {
            lock ({|LOCK1001:Session.SessionLock|}) { }
        }
    }

    public void N4()
    {
        lock (Buffers.BufferLock)
        {
            lock ({|LOCK1001:Session.SessionLock|}) { }
        }
    }
}
