/* LockOrdering.md
```lock-order
alpha > {|LOCK0002:GLOBAL.LOCK|}
```
*/
//- option build_property.ProjectDir = /fixture/
class Global { }
class A { static readonly object alpha = new(); }
