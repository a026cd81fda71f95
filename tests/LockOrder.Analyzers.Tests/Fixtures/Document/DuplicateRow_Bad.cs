/* LockOrdering.md
```lock-order
gate > log
```

| Lock | Declared as | Protects |
|---|---|---|
| gate | `A.gate` | `A.x` |
| gate | `B.gate` | `B.x` |
*/
class A { readonly object gate = new(); int x; void Bad() { {|LOCK2001:x|} = 1; } }
class B { readonly object gate = new(); static readonly object log = new(); int x; void Bad() { {|LOCK2001:x|} = 1; lock (log) { lock ({|LOCK1001:gate|}) { } } } }
