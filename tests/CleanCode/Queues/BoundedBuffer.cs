using System;
using System.Threading;

namespace CleanCode.Queues;

/// <summary>A ring of fixed size. Two semaphores count full and free places; a lock guards the two indices.</summary>
public sealed class BoundedBuffer<T> : IDisposable
{
    private readonly T[] _ring;
    private readonly SemaphoreSlim _free;
    private readonly SemaphoreSlim _full = new(0);
    private readonly Lock _indices = new();
    private int _head, _tail;

    public BoundedBuffer(int size)
    {
        _ring = new T[size];
        _free = new SemaphoreSlim(size, size);
    }

    public void Write(T item)
    {
        _free.Wait();
        lock (_indices)
        {
            _ring[_tail] = item;
            _tail = (_tail + 1) % _ring.Length;
        }

        _full.Release();
    }

    public T Read(CancellationToken cancel)
    {
        _full.Wait(cancel);
        T item;
        lock (_indices)
        {
            item = _ring[_head];
            _ring[_head] = default!;
            _head = (_head + 1) % _ring.Length;
        }

        _free.Release();
        return item;
    }

    public bool TryRead(int milliseconds, out T? item)
    {
        if (_full.Wait(milliseconds) is false)
        {
            item = default;
            return false;
        }

        using (_indices.EnterScope())
        {
            item = _ring[_head];
            _ring[_head] = default!;
            _head = (_head + 1) % _ring.Length;
        }

        _ = _free.Release();
        return true;
    }

    public void Dispose()
    {
        _free.Dispose();
        _full.Dispose();
    }
}
