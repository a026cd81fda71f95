/* LockOrdering.md
```lock-order
outer
  inner  (cold)
  third (slow)
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }

class Use
{
    public void Load() { lock (L.outer) { lock (L.inner) { } } }
    public void Show() { }
}
