/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Doc` | `Document._rw` | `Document._lines`, `Document._version` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class Document
{
    private readonly ReaderWriterLockSlim _rw = new(LockRecursionPolicy.NoRecursion);
    private readonly List<string> _lines = new();
    private int _version;

    public void Append(string line)
    {
        bool taken = EnterWriteIfNeeded();
        try
        {
            _lines.Add(line);
            _version++;
        }
        finally
        {
            if (taken) _rw.ExitWriteLock();
        }
    }

    private bool EnterWriteIfNeeded()
    {
        if (_rw.IsWriteLockHeld) return false;
        _rw.EnterWriteLock();
        return true;
    }

    public void AppendAll(IEnumerable<string> lines)
    {
        var copy = new List<string>(lines);
        var owner = !_rw.IsWriteLockHeld;
        if (owner) _rw.EnterWriteLock();
        try
        {
            foreach (var line in copy) Append(line);
        }
        finally
        {
            if (owner) _rw.ExitWriteLock();
        }
    }

    public int Version
    {
        get
        {
            var nested = _rw.IsReadLockHeld || _rw.IsWriteLockHeld || _rw.IsUpgradeableReadLockHeld;
            if (nested) return _version;
            _rw.EnterReadLock();
            try
            {
                return _version;
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }
}
