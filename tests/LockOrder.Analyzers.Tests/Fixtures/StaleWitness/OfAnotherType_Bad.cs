/* LockOrdering.md
The type before a method counts: one that is not here is another project's.

```lock-order
outer
  inner  ({|LOCK0005:First.Flush|}, Second.Flush, Elsewhere.Flush)
```
*/
static class Locks
{
    internal static readonly object outer = new();
    internal static readonly object inner = new();
}

class First
{
    public void Flush() { }
}

class Second
{
    public void Flush()
    {
        lock (Locks.outer)
        {
            lock (Locks.inner) { }
        }
    }
}
