/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| pipe | `BoundedPipe.SyncObj` | `BoundedPipe._items (contents)`, `BoundedPipe._doneWriting`, `BoundedPipe._waiting (contents)` |
*/
// After dotnet/runtime's channels: the parent's lock is a property that reader and writer reach through their parent; a reader looked at the queue before it locked.
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

public abstract class PipeReader<T>
{
    public abstract bool TryRead([MaybeNullWhen(false)] out T item);

    public virtual int Count => throw new NotSupportedException();
}

public abstract class PipeWriter<T>
{
    public abstract bool TryWrite(T item);

    public abstract bool TryComplete(Exception? error = null);
}

public sealed class BoundedPipe<T>
{
    private readonly Queue<T> _items = new();
    private readonly Queue<TaskCompletionSource<bool>> _waiting = new();
    private readonly int _capacity;
    private Exception? _doneWriting;

    public BoundedPipe(int capacity)
    {
        _capacity = capacity;
        Reader = new BoundedReader(this);
        Writer = new BoundedWriter(this);
    }

    public PipeReader<T> Reader { get; }

    public PipeWriter<T> Writer { get; }

    private object SyncObj => _items;

    [Conditional("DEBUG")]
    private void AssertInvariants()
    {
        Debug.Assert(Monitor.IsEntered(SyncObj), "Must hold the sync obj.");
        Debug.Assert(_items.Count <= _capacity);
    }

    private sealed class BoundedReader(BoundedPipe<T> parent) : PipeReader<T>
    {
        private readonly BoundedPipe<T> _parent = parent;

        public override int Count
        {
            get
            {
                lock (_parent.SyncObj)
                {
                    _parent.AssertInvariants();
                    return _parent._items.Count;
                }
            }
        }

        public override bool TryRead([MaybeNullWhen(false)] out T item)
        {
            var parent = _parent;
            if ({|LOCK2001:parent._items|}.Count == 0)
            {
                item = default;
                return false;
            }

            lock (parent.SyncObj)
            {
                parent.AssertInvariants();
                if (parent._items.TryDequeue(out item))
                {
                    return true;
                }
            }

            item = default;
            return false;
        }
    }

    private sealed class BoundedWriter(BoundedPipe<T> parent) : PipeWriter<T>
    {
        private readonly BoundedPipe<T> _parent = parent;

        public override bool TryWrite(T item)
        {
            TaskCompletionSource<bool>? waiter;
            var parent = _parent;
            lock (parent.SyncObj)
            {
                parent.AssertInvariants();
                if (parent._doneWriting is not null || parent._items.Count == parent._capacity)
                {
                    return false;
                }

                parent._items.Enqueue(item);
                parent._waiting.TryDequeue(out waiter);
            }

            waiter?.TrySetResult(true);
            return true;
        }

        public override bool TryComplete(Exception? error)
        {
            var parent = _parent;
            lock (parent.SyncObj)
            {
                if (parent._doneWriting is not null)
                {
                    return false;
                }

                parent._doneWriting = error ?? new OperationCanceledException();
            }

            parent.AssertInvariants();
            return true;
        }
    }
}
