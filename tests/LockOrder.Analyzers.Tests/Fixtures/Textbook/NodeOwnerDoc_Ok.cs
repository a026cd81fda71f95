/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Lru.gate` | `Lru._gate` | `Lru._map`, `Lru._head`, `Lru._tail` |
*/
public sealed class Lru<TKey, TValue> where TKey : notnull
{
    private readonly object _gate = new();
    private readonly Dictionary<TKey, Entry> _map = [];
    private Entry? _head, _tail;

    private sealed class Entry(Lru<TKey, TValue> owner, TKey key, TValue value)
    {
        public Entry? Previous, Next;
        public TKey Key => key;
        public TValue Value { get; set; } = value;

        public void Unlink()
        {
            if (Previous is null) owner._head = Next;
            else Previous.Next = Next;
            if (Next is null) owner._tail = Previous;
            else Next.Previous = Previous;
            Previous = Next = null;
        }

        public void LinkFirst()
        {
            Next = owner._head;
            if (Next is not null) Next.Previous = this;
            owner._head = this;
            owner._tail ??= this;
        }
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        lock (_gate)
        {
            if (_map.TryGetValue(key, out var hit))
            {
                hit.Unlink();
                hit.LinkFirst();
                return hit.Value;
            }
        }

        var value = make(key);
        lock (_gate)
        {
            if (_map.TryGetValue(key, out var raced)) return raced.Value;
            var entry = new Entry(this, key, value);
            _map[key] = entry;
            entry.LinkFirst();
            if (_map.Count > 100 && _tail is { } last)
            {
                last.Unlink();
                _map.Remove(last.Key);
            }

            return value;
        }
    }
}
