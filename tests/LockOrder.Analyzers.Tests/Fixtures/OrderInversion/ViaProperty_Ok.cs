/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
class Registry
{
    private readonly object _lock = new();
    private int _count;

    // Only the setter locks.
    public int Count
    {
        get => _count;

        set
        {
            lock (_lock)
            {
                _count = value;
            }
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public int Read(Registry registry)
    {
        registry.Count = 1;
        lock (_lock)
        {
            return registry.Count;
        }
    }

    public string Name(Registry registry)
    {
        lock (_lock)
        {
            return nameof(registry.Count);
        }
    }
}
