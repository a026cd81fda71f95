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
        bool taken = {|LOCK3001:EnterWriteIfNeeded()|};
        _version++;
        if (!taken) return;
        _version--;
    }

    public void Twice()
    {
        _rw.EnterWriteLock();
        try { {|LOCK1005:_rw.EnterWriteLock()|}; } finally { _rw.ExitWriteLock(); }
    }

    private void Plain() { _rw.EnterWriteLock(); _version++; _rw.ExitWriteLock(); }

    public void Right()
    {
        var taken = EnterWriteIfNeeded();
        try { _version++; } finally { if (taken) _rw.ExitWriteLock(); }
    }

    public void Again()
    {
        if (EnterWriteIfNeeded())
        {
            {|LOCK1005:Plain()|};
            _rw.ExitWriteLock();
        }
    }
}
