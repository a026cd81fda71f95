/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
class Registry
{
    private readonly object _lock = new();
    private int _count;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _count;
            }
        }

        set
        {
            lock (_lock)
            {
                _count = value;
            }
        }
    }

    public string this[int at]
    {
        get
        {
            lock (_lock)
            {
                return "";
            }
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public int Read(Registry registry)
    {
        lock (_lock)
        {
            return {|LOCK1001:registry.Count|};
        }
    }

    public void Write(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001:registry.Count|} = 1;
        }
    }

    public string Index(Registry registry)
    {
        lock (_lock)
        {
            return {|LOCK1001:registry[0]|};
        }
    }
}
