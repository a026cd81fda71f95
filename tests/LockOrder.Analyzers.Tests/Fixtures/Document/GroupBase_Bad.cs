/* LockOrdering.md
```lock-order
log -> StoreBase
```
*/
class StoreBase { }

class FileStore : StoreBase
{
    private readonly object _gate = new();

    public void Put()
    {
        lock (_gate)
        {
            lock ({|LOCK1001:Use.log|}) { }
        }
    }
}

class Use
{
    internal static readonly object log = new();
}
