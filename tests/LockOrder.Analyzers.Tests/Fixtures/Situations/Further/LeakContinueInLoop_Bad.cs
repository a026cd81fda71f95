public sealed class ShardedStore
{
    private readonly object[] _locks = [new(), new()];
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<int, string>[] _maps = [[], []];

    public int Compact(IEnumerable<int> keys)
    {
        var removed = 0;
        foreach (var key in keys)
        {
            {|LOCK1005:{|LOCK3001:_rw.EnterWriteLock()|}|};
            if (key < 0)
            {
                continue;
            }

            if (_maps[key & 1].Remove(key))
            {
                removed++;
            }

            _rw.ExitWriteLock();
        }

        return removed;
    }

    public string? Find(int key)
    {
        {|LOCK3001:_rw.EnterReadLock()|};
        switch (key % 3)
        {
            case 0:
                _rw.ExitReadLock();
                return null;
            case 1:
                var value = _maps[key & 1].GetValueOrDefault(key);
                _rw.ExitReadLock();
                return value;
            default:
                return string.Empty;
        }
    }

    public void Set(int key, string value)
    {
        lock (_locks[key & 1])
        {
            _maps[key & 1][key] = value;
        }
    }
}
