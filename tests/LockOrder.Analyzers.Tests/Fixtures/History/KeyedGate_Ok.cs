// After tdupont750/CacheRepository #3: who waits for a key does it under the map's lock, and who gives the key back needs the map.
public sealed class KeyedGate
{
    private readonly object _map = new();
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    public IDisposable Enter(string key)
    {
        Slot? slot;
        lock (_map)
        {
            if (!_slots.TryGetValue(key, out slot))
            {
                slot = new Slot(this, key);
                _slots.Add(key, slot);
            }

            slot.Uses++;
        }

        slot.Take();

        return slot;
    }

    private void Leave(Slot slot)
    {
        lock (_map)
        {
            if (--slot.Uses == 0)
            {
                _slots.Remove(slot.Key);
            }
        }
    }

    private sealed class Slot(KeyedGate owner, string key) : IDisposable
    {
        private readonly SemaphoreSlim _semaphore = new(1, 1);

        public string Key { get; } = key;

        public int Uses { get; set; }

        public void Take() => _semaphore.Wait();

        public void Dispose()
        {
            owner.Leave(this);
            _semaphore.Release();
        }
    }
}

public abstract class ValueCache
{
    private readonly KeyedGate _gate = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, object> _values = new(StringComparer.Ordinal);

    protected abstract object Load(string key);

    public object Get(string key)
    {
        if (_values.TryGetValue(key, out var value))
        {
            return value;
        }

        {
            using var scope = _gate.Enter(key);
            if (!_values.TryGetValue(key, out value))
            {
                value = Load(key);
                _values[key] = value;
            }
        }

        return value;
    }
}
