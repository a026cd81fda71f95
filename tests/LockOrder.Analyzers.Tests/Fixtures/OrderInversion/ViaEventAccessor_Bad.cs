/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
class Registry
{
    private readonly object _lock = new();
    private Action? _changed;

    public event Action Changed
    {
        add
        {
            lock (_lock)
            {
                _changed += value;
            }
        }

        remove
        {
            lock (_lock)
            {
                _changed -= value;
            }
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public void Watch(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001.add:{|LOCK1001.add:registry.Changed|} += Look|};
        }
    }

    private void Look()
    {
    }
}
