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

sealed class Silent : ICatalog
{
    public void Add(string name)
    {
    }
}

class Ledger
{
    private readonly object _lock = new();
    private readonly Silent _silent = new();

    // The receiver's type is known, and it is not the one that locks.
    public void Post()
    {
        lock (_lock)
        {
            _silent.Add("entry");
        }
    }

    public void Narrowed()
    {
        ICatalog catalog = new Silent();
        lock (_lock)
        {
            catalog.Add("entry");
        }
    }
}
