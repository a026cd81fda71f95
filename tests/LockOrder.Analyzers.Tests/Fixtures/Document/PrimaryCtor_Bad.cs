/* LockOrdering.md
```lock-order
log -> Pool.gate
```
*/
class Pool(object gate)
{
    private static readonly object log = new();

    public void Bad()
    {
        lock (gate)
        {
            lock ({|LOCK1001:log|}) { }
        }
    }
}
