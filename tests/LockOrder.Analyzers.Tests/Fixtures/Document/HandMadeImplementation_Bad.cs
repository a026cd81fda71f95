/* LockOrdering.md
```lock-order
mutex > log
```

| Lock | Declared as |
|---|---|
| mutex | `ILatch.Enter() / ILatch.Leave()` |
*/
//- ignore LOCK3003
interface ILatch { void Enter(); void Leave(); }
sealed class Latch : ILatch { public void Enter() { } public void Leave() { } }
class Use
{
    private static readonly object log = new();
    void Bad(Latch latch) { lock (log) { {|LOCK1001:latch.Enter()|}; latch.Leave(); } }
}
