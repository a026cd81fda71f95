/* LockOrdering.md
```lock-order
world > log
```

| Lock | Declared as |
|---|---|
| world | `World.Enter() / World.Leave() / World.TryEnter()` |
*/
//- ignore LOCK3003
sealed class World
{
    public void Enter() { }
    public void Enter(int timeout) { }
    public bool TryEnter(int ms) => true;
    public void Leave() { }
}
class Use
{
    private static readonly object log = new();
    void Bad(World w) { lock (log) { {|LOCK1001:w.Enter()|}; w.Leave(); } }
    void Bad2(World w) { lock (log) { {|LOCK1001:w.Enter(1)|}; w.Leave(); } }
    void Good(World w) { lock (log) { if (w.TryEnter(0)) { w.Leave(); } } }
    void Bad3(World w) { if (w.TryEnter(1)) { lock (log) { } w.Leave(); } }
}
