//- ignore LOCK3003
public sealed class Catalog
{
    private readonly ReaderWriterLock _lock = new();
    private readonly Dictionary<int, string> _items = [];

    public string Get(int id)
    {
        {|LOCK3001:_lock.AcquireReaderLock(Timeout.Infinite)|};
        if (!_items.TryGetValue(id, out var item))
        {
            return "";
        }

        _lock.ReleaseReaderLock();
        return item;
    }

    public void Set(int id, string item)
    {
        _lock.AcquireReaderLock(Timeout.Infinite);
        try
        {
            if (!_items.ContainsKey(id))
            {
                {|LOCK1005:_lock.AcquireWriterLock(Timeout.Infinite)|};
                _items[id] = item;
                _lock.ReleaseWriterLock();
            }
        }
        finally
        {
            _lock.ReleaseReaderLock();
        }
    }

    public void Remove(int id)
    {
        _lock.AcquireWriterLock(Timeout.Infinite);
        try
        {
            _items.Remove(id);
        }
        finally
        {
            _lock.ReleaseReaderLock();
        }
    }
}
