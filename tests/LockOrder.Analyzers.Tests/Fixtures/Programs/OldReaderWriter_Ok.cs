/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Routes` | `RouteTable._lock` | `RouteTable._routes`, `RouteTable._version` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class RouteTable
{
    private readonly ReaderWriterLock _lock = new();
    private readonly Dictionary<string, string> _routes = new();
    private int _version;

    public string Resolve(string path)
    {
        _lock.AcquireReaderLock(Timeout.Infinite);
        try
        {
            if (_routes.TryGetValue(path, out var target)) return target;
            var before = _lock.WriterSeqNum;
            var cookie = _lock.UpgradeToWriterLock(Timeout.Infinite);
            try
            {
                if (_lock.AnyWritersSince(before) && _routes.TryGetValue(path, out target)) return target;
                _routes[path] = target = path.ToLowerInvariant();
                _version++;
                return target;
            }
            finally
            {
                _lock.DowngradeFromWriterLock(ref cookie);
            }
        }
        finally
        {
            _lock.ReleaseReaderLock();
        }
    }

    public bool TryClear(int ms)
    {
        try
        {
            _lock.AcquireWriterLock(ms);
        }
        catch (ApplicationException)
        {
            return false;
        }

        try
        {
            _routes.Clear();
            _version = 0;
            return true;
        }
        finally
        {
            _lock.ReleaseWriterLock();
        }
    }

    public int Version
    {
        get
        {
            _lock.AcquireReaderLock(TimeSpan.FromSeconds(1));
            try
            {
                return _version;
            }
            finally
            {
                _lock.ReleaseLock();
            }
        }
    }
}
