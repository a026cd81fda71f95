/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
//- file Ledger.cs
class Ledger
{
    private readonly object _lock = new();

    public void Post(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:registry.Add()|};
        }
    }
}
//- file Registry.cs
partial class Registry
{
    private readonly object _lock = new();

    public void Add() => Store();
}
//- file Registry.Store.cs
partial class Registry
{
    private void Store()
    {
        lock (_lock)
        {
        }
    }
}
