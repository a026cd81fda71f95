class LockService { readonly ReaderWriterLockSlim _t = new();
    public void EnterTransaction() { if (_t.IsWriteLockHeld) return; _t.EnterReadLock(); }
    public void ExitTransaction() { if (_t.IsWriteLockHeld) return; _t.ExitReadLock(); } }
