/* LockOrdering.md
```lock-order
Cache<T>.Gate
  Cache<T>.Log
```
*/
class Cache<T>
{
    private readonly object _gate = new();
    private readonly object _log = new();

    public void Good()
    {
        lock (_gate)
        {
            lock (_log) { }
        }
    }

    public void Bad()
    {
        lock (_log)
        {
            lock ({|LOCK1001:_gate|}) { }
        }
    }
}
