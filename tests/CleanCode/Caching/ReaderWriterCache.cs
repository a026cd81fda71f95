using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Caching;

/// <summary>Many readers, few writers; the loader runs outside the lock.</summary>
public sealed class ReaderWriterCache<TKey, TValue>(Func<TKey, TValue> load) : IDisposable
    where TKey : notnull
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<TKey, TValue> _entries = [];

    public int Count
    {
        get
        {
            _rw.EnterReadLock();
            try
            {
                return _entries.Count;
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }

    public TValue Get(TKey key)
    {
        _rw.EnterReadLock();
        try
        {
            if (_entries.TryGetValue(key, out var found))
            {
                return found;
            }
        }
        finally
        {
            _rw.ExitReadLock();
        }

        var loaded = load(key);

        _rw.EnterWriteLock();
        try
        {
            // Another thread may have been faster; then its value wins.
            if (_entries.TryGetValue(key, out var winner))
            {
                return winner;
            }

            _entries.Add(key, loaded);
            return loaded;
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public bool TryForget(TKey key, TimeSpan patience)
    {
        if (!_rw.TryEnterWriteLock(patience))
        {
            return false;
        }

        try
        {
            return _entries.Remove(key);
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public void Dispose() => _rw.Dispose();
}
