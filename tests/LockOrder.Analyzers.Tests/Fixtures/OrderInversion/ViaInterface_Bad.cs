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

class Ledger(ICatalog catalog)
{
    private readonly object _lock = new();

    public void Post()
    {
        lock (_lock)
        {
            {|LOCK1001:catalog.Add("entry")|};
        }
    }
}
