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

    public void All()
    {
        lock (_gate)
        {
            lock (_shelf)
            {
                lock (_box)
                {
                }
            }
        }
    }

    public void EndToEnd()
    {
        lock (_gate)
        {
            lock (_box)
            {
            }
        }
    }
}
