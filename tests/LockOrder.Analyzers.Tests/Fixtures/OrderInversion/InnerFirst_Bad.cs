/* LockOrdering.md
```lock-order direction=inner-first
Depot.Box -> Depot.Gate
```
*/
class Depot
{
    private readonly object _gate = new();
    private readonly object _box = new();

    public void Lawful()
    {
        lock (_gate)
        {
            lock (_box)
            {
            }
        }
    }

    public void Inverted()
    {
        lock (_box)
        {
            lock ({|LOCK1001:_gate|})
            {
            }
        }
    }
}
