/* LockOrdering.md
```lock-order
log -> Pool.gate
```
*/
class Pool(object gate)
{
    private static readonly object log = new();

    public void Lease()
    {
        lock (gate)
        {
            lock ({|LOCK1001:log|}) { }
        }
    }
}
