/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
interface ICatalog
{
    void Add(string name);
}

class Registry : ICatalog
{
    private readonly object _lock = new();

    public void Add(string name)
    {
    }

    void ICatalog.Add(string name)
    {
        lock (_lock)
        {
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public void ThroughTheInterface(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:((ICatalog)registry).Add("entry")|};
        }
    }

    public void ThroughTheClass(Registry registry)
    {
        lock (_lock)
        {
            registry.Add("entry");
        }
    }
}
