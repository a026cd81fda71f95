/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Tags` | `Tags._slim` | `Tags._set` |
*/
public sealed class Tags
{
    private readonly ReaderWriterLockSlim _slim = new();
    private readonly HashSet<string> _set = [];

    private T Reading<T>(Func<T> f)
    {
        _slim.EnterReadLock();
        try { return f(); }
        finally { _slim.ExitReadLock(); }
    }

    private bool Upgrading(Func<bool> needs, Action write)
    {
        _slim.EnterUpgradeableReadLock();
        try
        {
            if (!needs()) return false;
            _slim.EnterWriteLock();
            try { write(); }
            finally { _slim.ExitWriteLock(); }
            return true;
        }
        finally { _slim.ExitUpgradeableReadLock(); }
    }

    public bool Has(string t) => Reading(() => _set.Contains(t));
    public bool Add(string t) => Upgrading(() => !_set.Contains(t), () => _set.Add(t));

    public bool Remove(string t)
    {
        _slim.EnterUpgradeableReadLock();
        try
        {
            if (!_set.Contains(t)) return false;
            using var w = Writing();
            return _set.Remove(t);
        }
        finally
        {
            _slim.ExitUpgradeableReadLock();
        }
    }

    private WriteScope Writing() => new(_slim);

    private sealed class WriteScope : IDisposable
    {
        private ReaderWriterLockSlim? _rw;
        public WriteScope(ReaderWriterLockSlim rw)
        {
            rw.EnterWriteLock();
            _rw = rw;
        }
        public void Dispose()
        {
            Interlocked.Exchange(ref _rw, null)?.ExitWriteLock();
        }
    }
}
