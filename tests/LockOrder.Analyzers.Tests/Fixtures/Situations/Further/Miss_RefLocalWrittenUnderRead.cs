/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Store.Latch` | `Store._hits` |
*/
// A write through a reference to the member is not seen as one of the member.
public class Store
{
    private readonly ReaderWriterLockSlim _latch = new();
    private int _hits;

    public void Count()
    {
        _latch.EnterReadLock();
        try
        {
            ref var hits = ref _hits;
            hits++;
        }
        finally
        {
            _latch.ExitReadLock();
        }
    }

    public void Reset()
    {
        _latch.EnterWriteLock();
        _hits = 0;
        _latch.ExitWriteLock();
    }
}
