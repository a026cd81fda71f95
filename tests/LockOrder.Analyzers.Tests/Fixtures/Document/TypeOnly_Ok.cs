/* LockOrdering.md
```lock-order
outer
  inner  (Walker)
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }

class Walker
{
    public void Start() { lock (L.outer) { lock (L.inner) { } } }
}
