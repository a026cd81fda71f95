/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Head` | `TwoLockQueue<T>._headLock` | `TwoLockQueue<T>._head` |
| `Tail` | `TwoLockQueue<T>._tailLock` | `TwoLockQueue<T>._tail` |
*/
using System.Collections.Generic;
using System.Threading;

// Michael and Scott's queue with two locks and a dummy node: the two are never nested.
public sealed class TwoLockQueue<T>
{
    private sealed class Node
    {
        public T Value = default!;
        public volatile Node? Next;
    }

    private readonly object _headLock = new();
    private readonly object _tailLock = new();
    private Node _head;
    private Node _tail;
    private int _count;

    public TwoLockQueue() => _head = _tail = new Node();

    public TwoLockQueue(IEnumerable<T> items) : this()
    {
        foreach (var item in items)
        {
            var node = new Node { Value = item };
            _tail.Next = node;
            _tail = node;
            _count++;
        }
    }

    public int Count => Volatile.Read(ref _count);

    public void Enqueue(T value)
    {
        var node = new Node { Value = value };
        lock (_tailLock)
        {
            _tail.Next = node;
            _tail = node;
        }

        Interlocked.Increment(ref _count);
    }

    public bool TryDequeue(out T value)
    {
        lock (_headLock)
        {
            if (_head.Next is not { } next)
            {
                value = default!;
                return false;
            }

            value = next.Value;
            next.Value = default!;
            _head = next;
        }

        Interlocked.Decrement(ref _count);
        return true;
    }

    public int DrainTo(TwoLockQueue<T> other)
    {
        var n = 0;
        while (TryDequeue(out var value))
        {
            other.Enqueue(value);
            n++;
        }

        return n;
    }
}
