/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
interface ICatalog
{
    Registry Registry { get; }

    void Add() => Registry.Add();
}

class Registry
{
    private readonly object _lock = new();

    public void Add()
    {
        lock (_lock)
        {
        }
    }
}

class Plain(Registry registry) : ICatalog
{
    public Registry Registry { get; } = registry;
}

class Ledger(ICatalog catalog)
{
    private readonly object _lock = new();

    public void Post()
    {
        lock (_lock)
        {
            {|LOCK1001:catalog.Add()|};
        }
    }
}
