using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace CleanCode.Queues;

/// <summary>The classic producer-consumer queue: one monitor, two conditions, loops around every wait.</summary>
public sealed class WaitPulseQueue<T>(int capacity)
{
    private readonly object _monitor = new();
    private readonly Queue<T> _items = new(capacity);
    private bool _closed;

    public void Put(T item)
    {
        lock (_monitor)
        {
            while (_items.Count >= capacity && !_closed)
            {
                Monitor.Wait(_monitor);
            }

            if (_closed)
            {
                throw new InvalidOperationException("The queue is closed.");
            }

            _items.Enqueue(item);
            Monitor.PulseAll(_monitor);
        }
    }

    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_monitor)
        {
            while (_items.Count == 0)
            {
                if (_closed)
                {
                    item = default;
                    return false;
                }

                Monitor.Wait(_monitor);
            }

            item = _items.Dequeue();
            Monitor.PulseAll(_monitor);
            return true;
        }
    }

    /// <summary>Waits at most <paramref name="patience"/> for each step, then gives up.</summary>
    public bool TryTake(TimeSpan patience, [MaybeNullWhen(false)] out T item)
    {
        item = default;
        lock (_monitor)
        {
            while (_items.Count == 0 && !_closed)
            {
                if (!Monitor.Wait(_monitor, patience))
                {
                    return false;
                }
            }

            if (!_items.TryDequeue(out item))
            {
                return false;
            }

            Monitor.PulseAll(_monitor);
            return true;
        }
    }

    public void Close()
    {
        lock (_monitor)
        {
            _closed = true;
            Monitor.PulseAll(_monitor);
        }
    }
}
