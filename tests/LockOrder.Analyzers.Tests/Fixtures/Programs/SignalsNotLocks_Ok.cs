using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

// No document. Semaphores that count items and slots are signals; the only lock is the one in the middle.
public sealed class SlotRing<T> : IDisposable
{
    private readonly SemaphoreSlim _items = new(0);
    private readonly SemaphoreSlim _slots;
    private readonly object _ringLock = new();
    private readonly T[] _ring;
    private int _head, _tail;

    public SlotRing(int size)
    {
        _ring = new T[size];
        _slots = new SemaphoreSlim(size, size);
    }

    public async Task PutAsync(T item, CancellationToken ct = default)
    {
        await _slots.WaitAsync(ct).ConfigureAwait(false);
        lock (_ringLock)
        {
            _ring[_tail] = item;
            _tail = (_tail + 1) % _ring.Length;
        }

        _items.Release();
    }

    public T Take()
    {
        _items.Wait();
        T item;
        lock (_ringLock)
        {
            item = _ring[_head];
            _ring[_head] = default!;
            _head = (_head + 1) % _ring.Length;
        }

        _slots.Release();
        return item;
    }

    public bool TryTake(out T? item)
    {
        item = default;
        if (!_items.Wait(0)) return false;
        lock (_ringLock)
        {
            item = _ring[_head];
            _head = (_head + 1) % _ring.Length;
        }

        _slots.Release();
        return true;
    }

    public int Drain(ICollection<T> into)
    {
        var n = 0;
        for (; TryTake(out var item); n++) into.Add(item!);
        return n;
    }

    public void Dispose()
    {
        _items.Dispose();
        _slots.Dispose();
    }
}
