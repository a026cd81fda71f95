/* LockOrdering.md
Left is outer in both notations.

```lock-order
Depot.Gate < Depot.Shelf
Depot.Shelf > Depot.Box
```
*/
class Depot
{
    private readonly object _gate = new();
    private readonly object _shelf = new();
    private readonly object _box = new();

    public void Inner()
    {
        lock (_shelf)
        {
            lock ({|LOCK1001:_gate|})
            {
            }
        }
    }

    public void Outer()
    {
        lock (_shelf)
        {
            lock (_box)
            {
            }
        }
    }
}
