/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Rw` | `Catalog.rw` | `Catalog.stamp` |
*/
public class Catalog
{
    private readonly ReaderWriterLock rw = new ReaderWriterLock();
    private int stamp;

    public void A()
    {
        rw.AcquireReaderLock(1000);
        LockCookie cookie = rw.UpgradeToWriterLock(1000);
        stamp++;
        rw.DowngradeFromWriterLock(ref cookie);
        rw.ReleaseReaderLock();
    }
    public void B()
    {
        rw.AcquireReaderLock(Timeout.Infinite);
        LockCookie cookie = rw.UpgradeToWriterLock(Timeout.Infinite);
        stamp++;
        rw.DowngradeFromWriterLock(ref cookie);
        rw.ReleaseReaderLock();
    }
    public void C()
    {
        rw.AcquireReaderLock(Timeout.Infinite);
        rw.UpgradeToWriterLock(Timeout.Infinite);
        stamp++;
        rw.ReleaseLock();
    }
}
