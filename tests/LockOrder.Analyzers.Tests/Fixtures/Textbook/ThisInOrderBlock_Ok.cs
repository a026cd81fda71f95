/* LockOrdering.md
```lock-order
Target.this
  -> Target._g
```
*/
public class Target { readonly object _g = new(); public void M() { lock (this) lock (_g) { } } }
