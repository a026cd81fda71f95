/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `catalog` | `Catalog._lock` | `Catalog._stamp` |
*/
public class Catalog
{
    private readonly ReaderWriterLock _lock = new();
    private int _stamp;

    // The older lock throws when the time is up, so whoever gets on has it.
    public void Timed()
    {
        _lock.AcquireReaderLock(1000);
        try
        {
            var cookie = _lock.UpgradeToWriterLock(1000);
            _stamp++;
            _lock.DowngradeFromWriterLock(ref cookie);
        }
        finally
        {
            _lock.ReleaseReaderLock();
        }
    }
}
