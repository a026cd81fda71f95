public sealed class Document
{
    private readonly ReaderWriterLockSlim _rw = new();

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
            Console.WriteLine();
        }
        finally
        {
            if (taken) _rw.ExitWriteLock();
        }
    }

    public void AppendAll()
    {
        var owner = !_rw.IsWriteLockHeld;
        if (owner) _rw.EnterWriteLock();
        try
        {
            Append();
        }
        finally
        {
            if (owner) _rw.ExitWriteLock();
        }
    }
}
