/* LockOrdering.md
```lock-order
gate > log
```
*/
class A { internal readonly Lock gate = new(); static readonly object log = new(); void M() { lock (log) { lock ({|LOCK1001:gate|}) { } } } }
class B { internal string gate = ""; internal List<int> log = new(); internal object? sender; }
