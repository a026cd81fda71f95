/* LockOrdering.md
```lock-order
{|LOCK0003:gate|} > log
```
*/
class A { internal readonly object gate = new(); }
class B { internal readonly object gate = new(); static readonly object log = new(); void M() { lock (log) { lock (gate) { } } } }
