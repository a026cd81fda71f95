using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

// No document. Newtonsoft's ThreadSafeStore in both of its lives.
public sealed class ThreadSafeStore<TKey, TValue> where TKey : notnull
{
    private readonly object _lock = new();
    private Dictionary<TKey, TValue>? _store;
    private readonly Func<TKey, TValue> _creator;

    public ThreadSafeStore(Func<TKey, TValue> creator) => _creator = creator ?? throw new ArgumentNullException(nameof(creator));

    public TValue Get(TKey key) => Volatile.Read(ref _store) is { } store && store.TryGetValue(key, out var value) ? value : AddValue(key);

    private TValue AddValue(TKey key)
    {
        var value = _creator(key);
        lock (_lock)
        {
            if (_store == null)
            {
                _store = new Dictionary<TKey, TValue> { [key] = value };
            }
            else
            {
                if (_store.TryGetValue(key, out var existing)) return existing;
                var newStore = new Dictionary<TKey, TValue>(_store) { { key, value } };
                Thread.MemoryBarrier();
                _store = newStore;
            }

            return value;
        }
    }
}

public class Contract
{
    private readonly object _initLock = new();
    private static readonly ThreadSafeStore<Type, Contract> s_contracts = new(static t => new Contract(t));
    private readonly Type _type;
    private string[]? _members;
    private Contract? _element;

    private Contract(Type type) => _type = type;

    public static Contract For(Type type) => s_contracts.Get(type);

    public IReadOnlyList<string> Members
    {
        get
        {
            if (_members is null)
            {
                lock (_initLock)
                {
                    _members ??= Array.ConvertAll(_type.GetProperties(), static p => p.Name);
                }
            }

            return _members;
        }
    }

    public Contract? Element
    {
        get
        {
            if (_element is not null || _type.GetElementType() is not { } elementType) return _element;
            var resolved = For(elementType);
            return Interlocked.CompareExchange(ref _element, resolved, null) ?? resolved;
        }
    }
}
