/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
sealed class Registry
{
    private readonly object _lock = new();
    private int[] _items = [];

    public int[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _items];
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public int Sum(Registry registry)
    {
        var sum = 0;
        var items = registry.Snapshot();
        lock (_lock)
        {
            foreach (var item in items)
            {
                sum += item;
            }
        }

        return sum;
    }
}
