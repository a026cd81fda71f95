using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace CleanCode.Caching;

/// <summary>A least-recently-used cache: a dictionary for finding, a linked list for ageing, one lock for both.</summary>
public sealed class LruCache<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly int _capacity;
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _index;
    private readonly LinkedList<(TKey Key, TValue Value)> _ages = new();

    public LruCache(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _index = new(capacity);
    }

    public event Action<TKey, TValue>? Evicted;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_gate)
        {
            if (_index.TryGetValue(key, out var node))
            {
                Touch(node);
                value = node.Value.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (TryGet(key, out var found))
        {
            return found;
        }

        // The factory is the caller's code: it runs with no lock held, and may lose the race.
        return Add(key, make(key));
    }

    private TValue Add(TKey key, TValue made)
    {
        (TKey Key, TValue Value)? victim = null;
        lock (_gate)
        {
            if (_index.TryGetValue(key, out var existing))
            {
                Touch(existing);
                return existing.Value.Value;
            }

            if (_index.Count == _capacity)
            {
                victim = RemoveOldest();
            }

            _index.Add(key, _ages.AddFirst((key, made)));
        }

        if (victim is var (oldKey, oldValue))
        {
            Evicted?.Invoke(oldKey, oldValue);
        }

        return made;
    }

    private void Touch(LinkedListNode<(TKey Key, TValue Value)> node)
    {
        if (!ReferenceEquals(_ages.First, node))
        {
            _ages.Remove(node);
            _ages.AddFirst(node);
        }
    }

    private (TKey Key, TValue Value) RemoveOldest()
    {
        var oldest = _ages.Last ?? throw new InvalidOperationException("The cache is empty.");
        _ages.RemoveLast();
        _index.Remove(oldest.Value.Key);
        return oldest.Value;
    }
}
