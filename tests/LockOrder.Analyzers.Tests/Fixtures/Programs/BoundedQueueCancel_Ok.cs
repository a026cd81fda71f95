/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Queue` | `BoundedQueue<T>._queue` | `BoundedQueue<T>._queue (contents)`, `BoundedQueue<T>._completed`, `BoundedQueue<T>._waiters` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class BoundedQueue<T>(int capacity)
{
    private readonly Queue<T> _queue = new(capacity);
    private bool _completed;
    private int _waiters;

    public bool Enqueue(T item, CancellationToken ct = default)
    {
        using var registration = ct.UnsafeRegister(static s => ((BoundedQueue<T>)s!).Wake(), this);
        lock (_queue)
        {
            while (_queue.Count >= capacity && !_completed)
            {
                ct.ThrowIfCancellationRequested();
                _waiters++;
                try
                {
                    Monitor.Wait(_queue);
                }
                finally
                {
                    _waiters--;
                }
            }

            if (_completed) return false;
            _queue.Enqueue(item);
            if (_waiters > 0) Monitor.PulseAll(_queue);
            return true;
        }
    }

    public bool TryDequeue(TimeSpan timeout, out T? item)
    {
        var deadline = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        lock (_queue)
        {
            while (_queue.Count == 0)
            {
                var left = deadline - Environment.TickCount64;
                if (_completed || left <= 0)
                {
                    item = default;
                    return false;
                }

                _waiters++;
                Monitor.Wait(_queue, (int)left);
                _waiters--;
            }

            item = _queue.Dequeue();
            if (_waiters > 0) Monitor.Pulse(_queue);
            return true;
        }
    }

    public void Complete()
    {
        lock (_queue)
        {
            _completed = true;
            Monitor.PulseAll(_queue);
        }
    }

    private void Wake()
    {
        lock (_queue) Monitor.PulseAll(_queue);
    }
}
