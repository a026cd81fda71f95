/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `catalog` | `Catalog._lock` | `Catalog._stamp` |
*/
//- ignore LOCK3003
public class Catalog
{
    private readonly ReaderWriterLock _lock = new();
    private int _stamp;

    public void Timed()
    {
        _lock.AcquireReaderLock(1000);
        var cookie = _lock.UpgradeToWriterLock(1000);
        _stamp++;
        _lock.DowngradeFromWriterLock(ref cookie);
        {|LOCK2002:_stamp|}++;
        _lock.ReleaseReaderLock();
    }
}
