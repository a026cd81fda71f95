using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace CleanCode.Striping;

/// <summary>One lock for each group of keys, so that unrelated keys do not wait for one another.</summary>
public sealed class StripedDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly object[] _stripes;
    private readonly Dictionary<TKey, TValue>[] _buckets;

    public StripedDictionary(int stripes = 16)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stripes, 1);
        _stripes = new object[stripes];
        _buckets = new Dictionary<TKey, TValue>[stripes];
        for (var i = 0; i < stripes; i++)
        {
            _stripes[i] = new object();
            _buckets[i] = [];
        }
    }

    public int Count
    {
        get
        {
            var total = 0;
            for (var i = 0; i < _stripes.Length; i++)
            {
                lock (_stripes[i])
                {
                    total += _buckets[i].Count;
                }
            }

            return total;
        }
    }

    public TValue this[TKey key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();
        set
        {
            var stripe = StripeOf(key);
            lock (_stripes[stripe])
            {
                _buckets[stripe][key] = value;
            }
        }
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var stripe = StripeOf(key);
        lock (_stripes[stripe])
        {
            return _buckets[stripe].TryGetValue(key, out value);
        }
    }

    public bool TryMove(TKey from, TKey to)
    {
        // Two stripes are never held together: out of one, then into the other.
        var source = StripeOf(from);
        TValue? value;
        lock (_stripes[source])
        {
            if (!_buckets[source].Remove(from, out value))
            {
                return false;
            }
        }

        this[to] = value;
        return true;
    }

    public List<KeyValuePair<TKey, TValue>> Copy()
    {
        var all = new List<KeyValuePair<TKey, TValue>>();
        for (var i = 0; i < _stripes.Length; i++)
        {
            var stripe = _stripes[i];
            lock (stripe)
            {
                all.AddRange(_buckets[i]);
            }
        }

        return all;
    }

    private int StripeOf(TKey key) => (key.GetHashCode() & int.MaxValue) % _stripes.Length;
}
