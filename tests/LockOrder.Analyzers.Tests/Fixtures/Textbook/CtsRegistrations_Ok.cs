/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Waiters.Gate` | `AsyncCondition._gate` | `AsyncCondition._waiters`, `AsyncCondition._generation` |
*/
public sealed class AsyncCondition
{
    private sealed class Waiter(AsyncCondition owner) : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        internal readonly AsyncCondition Owner = owner;
        internal LinkedListNode<Waiter>? Node;
        internal CancellationTokenRegistration Registration;
    }

    private readonly object _gate = new();
    private readonly LinkedList<Waiter> _waiters = new();
    private int _generation;

    public Task WaitAsync(CancellationToken token)
    {
        if (token.IsCancellationRequested) return Task.FromCanceled(token);
        var waiter = new Waiter(this);
        lock (_gate)
        {
            waiter.Node = _waiters.AddLast(waiter);
        }

        waiter.Registration = token.Register(static state =>
        {
            var cancelled = (Waiter)state!;
            if (cancelled.Owner.Remove(cancelled)) cancelled.TrySetCanceled();
        }, waiter);
        return waiter.Task;
    }

    private bool Remove(Waiter waiter)
    {
        lock (_gate)
        {
            if (waiter.Node is not { List: not null } node) return false;
            _waiters.Remove(node);
            waiter.Node = null;
            return true;
        }
    }

    public bool NotifyOne()
    {
        Waiter? first = null;
        lock (_gate)
        {
            _generation++;
            if (_waiters.First is { } node)
            {
                first = node.Value;
                _waiters.RemoveFirst();
                first.Node = null;
            }
        }

        if (first is null) return false;
        first.Registration.Dispose();
        return first.TrySetResult();
    }

    public int NotifyAll()
    {
        Waiter[] all;
        lock (_gate)
        {
            _generation++;
            all = new Waiter[_waiters.Count];
            _waiters.CopyTo(all, 0);
            foreach (var waiter in all) waiter.Node = null;
            _waiters.Clear();
        }

        foreach (var waiter in all)
        {
            waiter.Registration.Unregister();
            waiter.TrySetResult();
        }

        return all.Length;
    }
}
