/* LockOrdering.md
```lock-order
alpha > REGISTRI
```
*/
//- option build_property.ProjectDir = /fixture/
class A { static readonly object alpha = new(); static readonly object registry = new(); }
