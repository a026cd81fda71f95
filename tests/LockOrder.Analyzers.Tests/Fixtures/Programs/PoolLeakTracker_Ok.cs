using System;
using System.Collections.Generic;
using System.Threading;

// No document. Roslyn-like pool: the fast slot is interlocked, the overflow has a lock, factories run outside.
public sealed class SlottedPool<T> where T : class
{
    private readonly Func<T> _factory;
    private readonly Stack<T> _overflow = new();
    private readonly int _capacity;
    private T? _first;

    public SlottedPool(Func<T> factory, int capacity)
    {
        _factory = factory;
        _capacity = capacity;
    }

    public T Allocate()
    {
        var inst = _first;
        if (inst is null || inst != Interlocked.CompareExchange(ref _first, null, inst))
        {
            inst = AllocateSlow();
        }

        return inst;
    }

    private T AllocateSlow()
    {
        lock (_overflow)
        {
            if (_overflow.TryPop(out var found))
                return found;
        }

        return _factory();
    }

    public void Free(T item)
    {
        if (_first is null && Interlocked.CompareExchange(ref _first, item, null) is null)
            return;

        var dropped = default(IDisposable);
        lock (_overflow)
        {
            if (_overflow.Count < _capacity)
                _overflow.Push(item);
            else
                dropped = item as IDisposable;
        }

        dropped?.Dispose();
    }

    public Rental Rent() => new(this, Allocate());

    public readonly struct Rental : IDisposable
    {
        private readonly SlottedPool<T> _pool;
        public T Value { get; }
        internal Rental(SlottedPool<T> pool, T value) { _pool = pool; Value = value; }
        public void Dispose() => _pool.Free(Value);
    }
}

public static class PoolUser
{
    private static readonly SlottedPool<List<int>> s_pool = new(static () => [], 16);

    public static int Sum(IEnumerable<int> xs)
    {
        using var rental = s_pool.Rent();
        rental.Value.Clear();
        rental.Value.AddRange(xs);
        var total = 0;
        lock (rental.Value)
        {
            foreach (var x in rental.Value) total += x;
        }

        return total;
    }
}
