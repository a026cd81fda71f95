/* LockOrdering.md
```lock-order
inner > log
```

| Lock | Declared as |
|---|---|
| inner | `Outer+Inner.Gate` |
*/
class Outer
{
    internal class Inner { internal readonly object Gate = new(); }
    private static readonly object log = new();
    void Bad(Inner i) { lock (log) { lock ({|LOCK1001:i.Gate|}) { } } }
}
