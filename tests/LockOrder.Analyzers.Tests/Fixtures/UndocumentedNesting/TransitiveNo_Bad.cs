/* LockOrdering.md
```lock-order transitive=no
Depot.Gate -> Depot.Shelf -> Depot.Box
```
*/
class Depot
{
    private readonly object _gate = new();
    private readonly object _shelf = new();
    private readonly object _box = new();

    public void Adjacent()
    {
        lock (_gate)
        {
            lock (_shelf)
            {
            }
        }
    }

    // Without the closure nothing is said about gate and box.
    public void EndToEnd()
    {
        lock (_gate)
        {
            lock ({|LOCK1002:_box|})
            {
            }
        }
    }
}
