/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
interface ICatalog
{
    void Add();
}

sealed class Registry : ICatalog
{
    private readonly object _lock = new();

    public void Add()
    {
        lock (_lock)
        {
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public void Post(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:Enlist(registry)|};
        }
    }

    private static T Enlist<T>(T catalog)
        where T : ICatalog
    {
        catalog.Add();
        return catalog;
    }
}
