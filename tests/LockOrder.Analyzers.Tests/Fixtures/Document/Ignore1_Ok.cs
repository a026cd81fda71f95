/* LockOrdering.md
```lock-order
alpha
  beta
    alpha   <!-- lock-order: ignore LOCK0004 known -->
```
*/
class A { readonly object gate = new(); }
