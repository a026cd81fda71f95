/* LockOrdering.md
```lock-order
Doc.Tree
  ->Doc.Cache
```

| Lock | Declared as | Protects |
|---|---|---|
| `Doc.Tree` | `DocTree._treeLock` | `DocTree._title`, `DocTree._depth` |
| `Doc.Cache` | `DocTree._cacheLock` | `DocTree._cache` |
*/
//- ignore LOCK3003
public enum LockMode { None, Read, Write }

public sealed class DocTree
{
    private readonly ReaderWriterLockSlim _treeLock = new();
    private readonly object _cacheLock = new();
    private readonly Dictionary<string, string> _cache = [];
    private string _title = "";
    private int _depth;

    private void Enter(LockMode mode)
    {
        switch (mode)
        {
            case LockMode.Read: _treeLock.EnterReadLock(); break;
            case LockMode.Write: _treeLock.EnterWriteLock(); break;
        }
    }

    private void Exit(LockMode mode)
    {
        switch (mode)
        {
            case LockMode.Read: _treeLock.ExitReadLock(); break;
            case LockMode.Write: _treeLock.ExitWriteLock(); break;
        }
    }

    public string Title(bool locked)
    {
        var mode = locked ? LockMode.None : LockMode.Read;
        if (mode != LockMode.None) _treeLock.EnterReadLock();
        try
        {
            lock (_cacheLock)
            {
                return _cache.GetValueOrDefault("title") ?? "";
            }
        }
        finally
        {
            if (mode != LockMode.None) _treeLock.ExitReadLock();
        }
    }

    public void SetTitle(string title)
    {
        Enter(LockMode.Write);
        try
        {
            _title = title;
            _depth++;
        }
        finally
        {
            Exit(LockMode.Write);
        }
    }

    public int Depth()
    {
        Enter(LockMode.Read);
        try
        {
            return _depth;
        }
        finally
        {
            Exit(LockMode.Read);
        }
    }

    public string Cached(string key, bool remember)
    {
        string? known = null;
        bool cacheHeld = false;
        _treeLock.EnterReadLock();
        try
        {
            if (remember)
            {
                Monitor.Enter(_cacheLock, ref cacheHeld);
                _cache.TryGetValue(key, out known);
            }

            var value = known ?? _title + _depth;
            if (cacheHeld) _cache[key] = value;
            return value;
        }
        finally
        {
            if (cacheHeld) Monitor.Exit(_cacheLock);
            _treeLock.ExitReadLock();
        }
    }

    public void Update(LockMode mode, string title)
    {
        if (mode == LockMode.Write) _treeLock.EnterWriteLock();
        else if (mode == LockMode.Read) _treeLock.EnterReadLock();

        if (mode == LockMode.Write) _title = title;
        if (mode is LockMode.Read) lock (_cacheLock) _cache["seen"] = _title;

        switch (mode)
        {
            case LockMode.Write:
                _treeLock.ExitWriteLock();
                break;
            case LockMode.Read:
                _treeLock.ExitReadLock();
                break;
        }
    }
}
