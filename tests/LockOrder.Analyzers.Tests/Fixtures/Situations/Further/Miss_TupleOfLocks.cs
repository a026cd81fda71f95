/* LockOrdering.md
```lock-order
A -> B
```
| Lock | Declared as |
|---|---|
| `A` | `C._a` |
| `B` | `C._b` |
*/
// LOCK1001 belongs here, and is knowingly not found.
public class C
{
    private readonly object _a = new();
    private readonly object _b = new();
    private (object, object) Both() => (_b, _a);
    private (object, object) Both(bool n) => n ? (_b, _a) : (_a, _b);
    public void M()
    {
        var (first, second) = Both();
        lock (first) lock (second) { }
    }
    public void N(bool n)
    {
        var (first, second) = Both(n);
        lock (first) lock (second) { }
    }
}
