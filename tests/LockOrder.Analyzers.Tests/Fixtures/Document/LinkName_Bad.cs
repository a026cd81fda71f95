/* LockOrdering.md
```lock-order
gate > log
```

| Lock | Declared as |
|---|---|
| [gate](src/A.cs#L10) | `A.theGate` |
*/
class A { readonly object theGate = new(); static readonly object log = new(); void Bad() { lock (log) { lock ({|LOCK1001:theGate|}) { } } } }
