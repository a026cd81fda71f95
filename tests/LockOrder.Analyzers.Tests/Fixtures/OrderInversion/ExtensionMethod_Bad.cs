/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
class Registry
{
    internal readonly object Lock = new();
}

static class RegistryExtensions
{
    public static void Add(this Registry registry)
    {
        lock (registry.Lock)
        {
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public void Reduced(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:registry.Add()|};
        }
    }

    public void Plain(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:RegistryExtensions.Add(registry)|};
        }
    }
}
