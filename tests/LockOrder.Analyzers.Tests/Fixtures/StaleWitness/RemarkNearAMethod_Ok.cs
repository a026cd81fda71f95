/* LockOrdering.md
A word that only resembles a method is a remark.

```lock-order
outer
  inner  (cold)
  third  (slow)
```
*/
static class Locks
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
    internal static readonly object third = new();
}

class Log
{
    public void Show() { }

    public void Load()
    {
        lock (Locks.outer)
        {
            lock (Locks.inner) { }
        }
    }
}
