/* LockOrdering.md
```lock-order
world > log
```

| Lock | Declared as | Protects |
|---|---|---|
| world | `World.Enter()` | `World.Value` |
*/
sealed class World
{
    internal int Value;
    public IDisposable Enter() => null!;
}
class Use
{
    private static readonly object log = new();
    void Bad(World w) { lock (log) { using ({|LOCK1001:w.Enter()|}) { w.Value = 1; } } }
    void Good(World w) { using (w.Enter()) { w.Value = 1; lock (log) { } } }
    void Bad2(World w) { {|LOCK2001:w.Value|} = 1; }
}
