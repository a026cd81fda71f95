/* LockOrdering.md
```lock-order
{|LOCK0003:tag|} > log
```
*/
class A { internal readonly Lock tag = new(); static readonly Lock log = new(); void M() { lock (log) { lock (tag) { } } } }
class Control { public object? Tag { get; set; } }
