/* LockOrdering.md
```lock-order
->{|LOCK0003:mmap_lock|}
  ->pte_lock
```
*/
static class Mm
{
    internal static readonly object MmapLock = new();
}

static class Other
{
    internal static readonly object MmapLock = new();
}

static class Page
{
    internal static readonly object PteLock = new();
}

class Use
{
    public void N1()
    {
        lock (Mm.MmapLock)
        {
            lock (Page.PteLock) { }
        }
    }
}
