/* LockOrdering.md
```lock-order
alpha > beta
```
*/
//- option lock_order.strict_publication = maybe
//- option lock_order.nonsense = 1
//- nowhere LOCK0009
//- nowhere LOCK0009
static class L { internal static readonly object alpha = new(); internal static readonly object beta = new(); }
