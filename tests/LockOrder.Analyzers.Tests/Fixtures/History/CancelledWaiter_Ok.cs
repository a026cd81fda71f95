// After meziantou/Meziantou.Framework #1898: a waiter that was cancelled at once was cleaned up under the queue's lock, where its
// cancellation callback may be waiting on another thread.
public sealed class AsyncGate
{
    private readonly object _queue = new();
    private readonly List<Waiter> _waiters = [];

    public Task WaitAsync(CancellationToken cancellation)
    {
        var waiter = new Waiter(this, cancellation);
        lock (_queue)
        {
            if (!cancellation.IsCancellationRequested)
            {
                _waiters.Add(waiter);
                return waiter.Task;
            }

        }

        waiter.Registration.Dispose();
        return Task.FromCanceled(cancellation);
    }

    private void Cancel(Waiter waiter)
    {
        lock (_queue)
        {
            _waiters.Remove(waiter);
        }
    }

    private sealed class Waiter
    {
        private readonly TaskCompletionSource _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Waiter(AsyncGate gate, CancellationToken cancellation) => Registration = cancellation.Register(() => gate.Cancel(this));

        public CancellationTokenRegistration Registration { get; }

        public Task Task => _source.Task;
    }
}
