/* LockOrdering.md
```lock-order
world > log
```

| Lock | Declared as |
|---|---|
| world | `World.Stop() / World.Start()` |
*/
//- ignore LOCK3003
static class World { public static void Stop() { } public static void Start() { } }
class Use
{
    private static readonly object log = new();
    void Bad() { lock (log) { {|LOCK1001:World.Stop()|}; World.Start(); } }
}
