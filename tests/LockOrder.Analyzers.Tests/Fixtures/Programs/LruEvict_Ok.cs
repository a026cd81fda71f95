/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Lru` | `LruCache<TKey, TValue>._sync` | `LruCache<TKey, TValue>._map`, `LruCache<TKey, TValue>._order`, `LruCache<TKey, TValue>._hits (hint)` |
*/
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

public class LruCache<TKey, TValue> where TKey : notnull where TValue : class
{
    private readonly object _sync = new();
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> _map;
    private readonly LinkedList<KeyValuePair<TKey, TValue>> _order = new();
    private readonly int _capacity;
    private long _hits;

    public LruCache(int capacity, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _map = new(capacity, comparer ?? EqualityComparer<TKey>.Default);
    }

    public long Hits => _hits;

    public TValue? this[TKey key] => TryGet(key, out var v) ? v : null;

    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_sync)
        {
            if (_map.TryGetValue(key, out var node))
            {
                Touch(node);
                value = node.Value.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Set(TKey key, TValue value)
    {
        TValue? evicted = null;
        lock (_sync)
        {
            if (_map.Remove(key, out var old)) Unlink(old, out evicted);
            _map[key] = _order.AddFirst(new KeyValuePair<TKey, TValue>(key, value));
            if (_map.Count > _capacity && _order.Last is { } last)
            {
                _map.Remove(last.Value.Key);
                Unlink(last, out evicted);
            }
        }

        if (!ReferenceEquals(evicted, value)) (evicted as IDisposable)?.Dispose();
    }

    private void Touch(LinkedListNode<KeyValuePair<TKey, TValue>> node)
    {
        ++_hits;
        if (node.Previous is null) return;
        _order.Remove(node);
        _order.AddFirst(node);
    }

    private void Unlink(LinkedListNode<KeyValuePair<TKey, TValue>> node, out TValue removed)
    {
        _order.Remove(node);
        removed = node.Value.Value;
    }
}
