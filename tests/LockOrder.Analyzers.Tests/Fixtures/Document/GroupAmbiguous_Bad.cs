/* LockOrdering.md
```lock-order
{|LOCK0003:IStore|} > log
```
*/
namespace A { interface IStore { } }
namespace B { interface IStore { } class S : IStore { readonly object g = new(); static readonly object log = new(); void M() { lock (log) { lock (g) { } } } } }
