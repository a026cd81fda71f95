/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| trampoline | `Trampoline._guard` | `Trampoline._queue`, `Trampoline._acquired`, `Trampoline._faulted` |
*/
// After dotnet/reactive's asynchronous lock: work is queued under its guard and run outside; a change let the first piece of work run inside.
public sealed class Trampoline : IDisposable
{
    private readonly object _guard = new();
    private Queue<(Action<Delegate, object?> Action, Delegate Inner, object? State)>? _queue;
    private bool _acquired;
    private bool _faulted;

    public void Wait(Action action) => Wait(action, static work => work());

    public void Wait<TState>(TState state, Action<TState> action)
        where TState : notnull => Wait(state, action, static (inner, boxed) => ((Action<TState>)inner)((TState)boxed!));

    private void Wait(object? state, Delegate inner, Action<Delegate, object?> action)
    {
        lock (_guard)
        {
            if (_faulted)
            {
                return;
            }

            if (_acquired)
            {
                _queue ??= new Queue<(Action<Delegate, object?>, Delegate, object?)>();
                _queue.Enqueue((action, inner, state));
                return;
            }

            _acquired = true;
        }

        while (true)
        {
            try
            {
                action(inner, state);
            }
            catch
            {
                lock (_guard)
                {
                    _queue = null;
                    _faulted = true;
                }

                throw;
            }

            lock (_guard)
            {
                if (_queue is null || _queue.Count == 0)
                {
                    _acquired = false;
                    return;
                }

                (action, inner, state) = _queue.Dequeue();
            }
        }
    }

    public void Dispose()
    {
        lock (_guard)
        {
            _queue = null;
            _faulted = true;
        }
    }
}

public abstract class VirtualScheduler(Trampoline trampoline)
{
    private int _runs;

    public int Runs => Volatile.Read(ref _runs);

    protected abstract void Tick();

    public void Schedule() => trampoline.Wait(this, static self =>
    {
        Interlocked.Increment(ref self._runs);
        self.Tick();
    });
}
