/* LockOrdering.md
```lock-order
A.Gate > B.Gate
```

| Lock | Declared as |
|---|---|
| B gate | `B.Gate` |
*/
class A { internal readonly object Gate = new(); }
class B { internal readonly object Gate = new(); void Bad(A a) { lock (Gate) { lock ({|LOCK1001:a.Gate|}) { } } } }
