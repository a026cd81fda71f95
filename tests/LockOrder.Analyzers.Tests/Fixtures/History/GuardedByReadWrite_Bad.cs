//- include Attributes.cs
//- ignore LOCK3003
// ErrorProne's GuardedBy with a ReadWriteLock: reading takes the read lock at least, writing the write lock.
public sealed class RwGuarded
{
    private readonly ReaderWriterLockSlim _rw = new();

    [GuardedBy(nameof(_rw))]
    private int _x;

    [GuardedBy(nameof(_rw), Contents = true)]
    private readonly Dictionary<string, int> _map = [];

    public int Read()
    {
        _rw.EnterReadLock();
        try
        {
            return _x + ReadMap("x");
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    private int ReadMap(string key) => _map.GetValueOrDefault(key);

    public void Write(int value)
    {
        _rw.EnterWriteLock();
        try
        {
            _x = value;
            _map["x"] = value;
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public int GetOrAdd(string key)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (_map.TryGetValue(key, out var known))
            {
                return known;
            }

            {|LOCK2002:_map|}[key] = _x;
            return _x;
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }
    }
}
