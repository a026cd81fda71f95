/* LockOrdering.md
```lock-order
Bank.Registry
  {|LOCK0003.name:->{|LOCK0003.name:gate|}|}
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _gate = new();

    public void Post()
    {
        lock (_registry)
        {
            lock (_gate)
            {
            }
        }
    }
}

class Shop
{
    private readonly object _gate = new();

    public void Open()
    {
        lock (_gate)
        {
        }
    }
}
