/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
class Registry
{
    private readonly object _lock = new();

    public void Deconstruct(out int count, out string name)
    {
        lock (_lock)
        {
            (count, name) = (1, "");
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public int Count(Registry registry)
    {
        lock (_lock)
        {
            {|LOCK1001.split:var (count, _) = {|LOCK1001.split:registry|}|};
            return count;
        }
    }
}
