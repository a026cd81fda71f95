/* LockOrdering.md
```lock-order
Pool.Lock
  ->Ledger.Lock
```
*/
class Pool<T>
    where T : new()
{
    private readonly object _lock = new();

    public T Rent()
    {
        lock (_lock)
        {
            return new T();
        }
    }
}

class Ledger
{
    private readonly object _lock = new();
    private readonly Pool<List<int>> _pool = new();

    public void Post()
    {
        lock (_lock)
        {
            _ = {|LOCK1001:_pool.Rent()|};
        }
    }
}
