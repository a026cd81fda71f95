/* LockOrdering.md
```lock-order
first
  inner
inner
  {|LOCK0004:second|}
```

| Lock | Declared as |
|---|---|
| first | `A.one` |
| second | `A.one` |
| inner | `A.three` |
*/
class A { static readonly object one = new(); static readonly object three = new(); }
