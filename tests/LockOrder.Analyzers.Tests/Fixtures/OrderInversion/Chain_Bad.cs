/* LockOrdering.md
```lock-order
Depot.Gate -> Depot.Shelf -> Depot.Box
```
*/
class Depot
{
    private readonly object _gate = new();
    private readonly object _shelf = new();
    private readonly object _box = new();

    public void Neighbours()
    {
        lock (_box)
        {
            lock ({|LOCK1001:_shelf|})
            {
            }
        }
    }

    // Gate before box follows from the chain's closure.
    public void EndToEnd()
    {
        lock (_box)
        {
            lock ({|LOCK1001:_gate|})
            {
            }
        }
    }
}
