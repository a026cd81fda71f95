/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
//- message LOCK1001: Registry
class Ledger
{
    private readonly object _lock = new();
    private readonly Clerk _clerk = new();

    // Reported once, here; not again for whoever calls Post.
    public void Post(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:_clerk.File(registry)|};
        }
    }

    public void PostTwice(Registry registry)
    {
        Post(registry);
        Post(registry);
    }
}

class Clerk
{
    public void File(Registry registry) => Stamp(registry);

    private static void Stamp(Registry registry) => registry.Add();
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
