/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
public class Hub
{
    private readonly object _ledger = new();
    internal readonly object _registry = new(); private object Gate(int x) { if (x > 0) { return _registry; } return _registry; }

    public void Post()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:Gate(1)|}) { }
        }
    }
}
