/* LockOrdering.md
| Lock | Declared as | Kind |
|---|---|---|
| `Turn` | `Turn.EnterAsync() / Turn.Leave()` | async |
*/
// A completion under the lock that a hand-made lock is made of.
public sealed class Turn
{
    private readonly object _sync = new();
    private readonly Queue<TaskCompletionSource> _waiters = new();
    private bool _taken;

    public Task EnterAsync()
    {
        lock (_sync)
        {
            if (!_taken)
            {
                _taken = true;
                return Task.CompletedTask;
            }

            var waiter = new TaskCompletionSource();
            _waiters.Enqueue(waiter);
            return waiter.Task;
        }
    }

    // Whoever waits goes on here, under the lock, and may call Leave himself.
    public void Leave()
    {
        lock (_sync)
        {
            if (_waiters.TryDequeue(out var next))
            {
                next.SetResult();
            }
            else
            {
                _taken = false;
            }
        }
    }
}
