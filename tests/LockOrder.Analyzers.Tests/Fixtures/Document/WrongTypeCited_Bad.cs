/* LockOrdering.md
```lock-order
outer
  inner  ({|LOCK0005:First.Flush|})
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }

class First { public void Flush() { } }
class Second
{
    public void Flush() { lock (L.outer) { lock (L.inner) { } } }
}
