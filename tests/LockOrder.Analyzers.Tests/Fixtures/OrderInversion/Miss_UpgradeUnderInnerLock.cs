/* LockOrdering.md
```lock-order
Repo.Index -> Repo.Pack
```
*/
//- ignore LOCK0006
public sealed class Repo
{
    private readonly ReaderWriterLockSlim _index = new();
    private readonly object _pack = new();
    private int _objects;

    public void Gc()
    {
        _index.EnterUpgradeableReadLock();
        try
        {
            lock (_pack)
            {
                _objects--;
                _index.EnterWriteLock();
                try
                {
                    _objects = 0;
                }
                finally
                {
                    _index.ExitWriteLock();
                }
            }
        }
        finally
        {
            _index.ExitUpgradeableReadLock();
        }
    }
}
