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
        lock (_lock)
        {
        }
    }
}

class Silent : ICatalog
{
    public void Add(string name)
    {
    }
}

class Ledger(ICatalog catalog)
{
    private readonly object _lock = new();

    // One of the two would take the registry's lock.
    public void Post()
    {
        lock (_lock)
        {
            {|LOCK1001:catalog.Add("entry")|};
        }
    }
}
