/* LockOrdering.md
```lock-order
map [read] -> page
log -> map
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| map | `Map.Down() / Up() / TryDown(), DownRead() (read) / UpRead() (read) / TryDownRead() (read)` | `Map.Size` | sleeping |
*/
class Map
{
    private readonly ReaderWriterLockSlim _rw = new();
    internal int Size;

    public void Down() => _rw.EnterWriteLock();

    public void Up() => _rw.ExitWriteLock();

    public bool TryDown() => _rw.TryEnterWriteLock(0);

    public void DownRead() => _rw.EnterReadLock();

    public void UpRead() => _rw.ExitReadLock();

    public bool TryDownRead() => _rw.TryEnterReadLock(0);
}

class Use
{
    private static readonly object page = new();
    private static readonly object log = new();

    public void Good(Map map)
    {
        map.DownRead();
        try
        {
            lock (page) { _ = map.Size; }
        }
        finally
        {
            map.UpRead();
        }
    }

    public void WrongMode(Map map)
    {
        map.Down();
        try
        {
            lock ({|LOCK1001:page|}) { map.Size = 1; }
        }
        finally
        {
            map.Up();
        }
    }

    public void SharedWrite(Map map)
    {
        map.DownRead();
        try
        {
            {|LOCK2002:map.Size|} = 1;
        }
        finally
        {
            map.UpRead();
        }
    }

    public void Inverted(Map map)
    {
        map.DownRead();
        try
        {
            lock ({|LOCK1001:log|}) { }
        }
        finally
        {
            map.UpRead();
        }
    }

    public void Tries(Map map)
    {
        if (map.TryDownRead())
        {
            try
            {
                {|LOCK2002:map.Size|} = 2;
            }
            finally
            {
                map.UpRead();
            }
        }
    }
}
