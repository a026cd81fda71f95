/* LockOrdering.md
```lock-order
outer
  inner  (Elsewhere.Flush)
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }

class Use
{
    public void Flush() { lock (L.outer) { } }
}
