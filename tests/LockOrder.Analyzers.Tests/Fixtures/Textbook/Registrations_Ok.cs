/* LockOrdering.md
```lock-order
Waiters.gate
  ->Waiter.gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Waiters.gate` | `WaiterList._gate` | `WaiterList._waiters`, `WaiterList._signaled` |
| `Waiter.gate` | `Waiter._gate` | `Waiter._result`, `Waiter._registration` |
*/
public sealed class Waiter
{
    private readonly object _gate = new();
    private readonly TaskCompletionSource<bool> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool? _result;
    private CancellationTokenRegistration _registration;

    public Task<bool> Task => _source.Task;

    internal void Attach(CancellationToken ct)
    {
        if (!ct.CanBeCanceled) return;
        var registration = ct.UnsafeRegister(static s => ((Waiter)s!).Complete(false), this);
        lock (_gate)
        {
            if (_result is null)
            {
                _registration = registration;
                return;
            }
        }

        registration.Unregister();
    }

    internal bool Complete(bool result)
    {
        CancellationTokenRegistration registration;
        lock (_gate)
        {
            if (_result.HasValue) return false;
            _result = result;
            registration = _registration;
            _registration = default;
        }

        registration.Unregister();
        return _source.TrySetResult(result);
    }

    internal bool IsPending
    {
        get
        {
            lock (_gate) return !_result.HasValue;
        }
    }
}

public sealed class WaiterList
{
    private readonly object _gate = new();
    private readonly LinkedList<Waiter> _waiters = new();
    private bool _signaled;

    public Task<bool> WaitAsync(CancellationToken ct)
    {
        var waiter = new Waiter();
        lock (_gate)
        {
            if (_signaled)
            {
                _signaled = false;
                return Task.FromResult(true);
            }

            _waiters.AddLast(waiter);
        }

        waiter.Attach(ct);
        return waiter.Task;
    }

    public void Set()
    {
        while (true)
        {
            Waiter next;
            lock (_gate)
            {
                if (_waiters.First is not { Value: var first })
                {
                    _signaled = true;
                    return;
                }

                _waiters.RemoveFirst();
                next = first;
            }

            if (next.Complete(true)) return;
        }
    }

    public int Pending
    {
        get
        {
            lock (_gate) return _waiters.Count(static w => w.IsPending);
        }
    }
}
