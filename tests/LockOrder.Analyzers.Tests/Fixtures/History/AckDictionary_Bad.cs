// After nats-io/stan.net #69: the dictionary has a lock for adding and one for the map; who waits for room sleeps on one and keeps the other.
public sealed class BlockingDictionary<TKey, TValue>(int limit)
    where TKey : notnull
{
    private readonly object _dLock = new();
    private readonly object _addLock = new();
    private readonly Dictionary<TKey, TValue> _map = [];
    private bool _finished;

    public int Count
    {
        get
        {
            lock (_dLock)
            {
                return _map.Count;
            }
        }
    }

    public bool TryAdd(TKey key, TValue value)
    {
        lock (_addLock)
        {
            lock (_dLock)
            {
                while (_map.Count >= limit && !_finished)
                {
                    {|LOCK4004:Monitor.Wait(_dLock)|};
                }

                return !_finished && _map.TryAdd(key, value);
            }
        }
    }

    public bool Remove(TKey key, out TValue? value)
    {
        lock (_addLock)
        {
            lock (_dLock)
            {
                var found = _map.Remove(key, out value);
                Monitor.Pulse(_dLock);
                return found;
            }
        }
    }

    public void Close()
    {
        lock (_dLock)
        {
            _finished = true;
            Monitor.PulseAll(_dLock);
        }
    }
}
