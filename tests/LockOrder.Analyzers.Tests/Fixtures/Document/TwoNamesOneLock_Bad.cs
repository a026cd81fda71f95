/* LockOrdering.md
```lock-order
first
  inner
inner
  second
```

| Lock | Declared as |
|---|---|
| first | `A.one` |
| second | `A.two` |
| inner | `A.three` |
*/
class A { static readonly object one = new(); static readonly object two = new(); static readonly object three = new();
  void Bad() { lock (two) { lock ({|LOCK1001:one|}) { } } } }
