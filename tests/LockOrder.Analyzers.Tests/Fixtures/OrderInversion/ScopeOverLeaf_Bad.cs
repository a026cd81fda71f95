/* LockOrdering.md
What a scoped block nests in a lock, that lock is no leaf for.

```lock-order
log [leaf]
```

```lock-order scope=Night
log > audit
```
*/
static class Day
{
    internal static readonly object log = new();
    internal static readonly object audit = new();

    static void Write()
    {
        lock (log)
        {
            lock ({|LOCK1001:audit|}) { }
        }
    }
}

namespace Night
{
    class Job
    {
        void Write()
        {
            lock (Day.log)
            {
                lock (Day.audit) { }
            }
        }
    }
}
