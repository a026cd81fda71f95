/* LockOrdering.md
```lock-order
outer
  {|LOCK0006:inner|}
```
*/
static class L { internal static readonly object outer = new(); internal static readonly object inner = new(); internal static readonly object third = new(); }
