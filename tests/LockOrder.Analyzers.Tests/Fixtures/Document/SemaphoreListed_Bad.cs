/* LockOrdering.md
```lock-order
outer > Pool.slots
```
*/
class Pool
{
    private readonly SemaphoreSlim _slots;
    private static readonly object outer = new();
    public Pool(int n) => _slots = new(n, n);
    void Bad() { _slots.Wait(); try { lock ({|LOCK1001:outer|}) { } } finally { _slots.Release(); } }
}
