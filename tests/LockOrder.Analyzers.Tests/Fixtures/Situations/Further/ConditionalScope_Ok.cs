/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Doc` | `Document._rw` | `Document._version` |
*/
public sealed class Document
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _version;

    private bool EnterWriteIfNeeded()
    {
        if (_rw.IsWriteLockHeld) return false;
        _rw.EnterWriteLock();
        return true;
    }

    public void Append()
    {
        bool taken = EnterWriteIfNeeded();
        try
        {
            _version++;
        }
        finally
        {
            if (taken) _rw.ExitWriteLock();
        }
    }
}
