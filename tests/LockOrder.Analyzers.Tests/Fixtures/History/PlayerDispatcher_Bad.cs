/* LockOrdering.md
| Lock | Declared as |
|---|---|
| actions | `MediaPlayer._lockActions` |
| queue | `UiDispatcher._queue` |

```lock-order
actions
  ->queue [leaf]
```
*/
// After SuRGeoNix/Flyleaf #708: the player that is disposed waits under its lock for the user interface, and that thread wants the lock for a pause.
public sealed class UiDispatcher(Thread thread)
{
    private readonly Queue<Operation> _queue = new();

    public bool CheckAccess() => Thread.CurrentThread == thread;

    public void Invoke(Action action)
    {
        if (CheckAccess())
        {
            action();
            return;
        }

        using var operation = new Operation(action);
        Enqueue(operation);
        operation.Wait();
    }

    public void BeginInvoke(Action action) => Enqueue(new Operation(action));

    private void Enqueue(Operation operation)
    {
        lock (_queue)
        {
            _queue.Enqueue(operation);
        }
    }

    public void Pump()
    {
        while (true)
        {
            Operation? operation;
            lock (_queue)
            {
                if (!_queue.TryDequeue(out operation))
                {
                    return;
                }
            }

            operation.Run();
        }
    }

    private sealed class Operation(Action action) : IDisposable
    {
        private readonly ManualResetEventSlim _done = new();

        public void Run()
        {
            action();
            _done.Set();
        }

        public void Wait() => _done.Wait();

        public void Dispose() => _done.Dispose();
    }
}

public interface IPlayerHost
{
    void PlayerDisposed();
}

public sealed class PlayerHost(UiDispatcher dispatcher) : IPlayerHost
{
    public string Title { get; private set; } = "playing";

    public void PlayerDisposed() => dispatcher.Invoke(() => Title = string.Empty);
}

public sealed class MediaPlayer(IPlayerHost? host) : IDisposable
{
    private readonly object _lockActions = new();
    private bool _disposed;
    private bool _playing;

    public void Pause()
    {
        lock (_lockActions)
        {
            _playing = false;
        }
    }

    public bool Play()
    {
        lock (_lockActions)
        {
            return _playing = !_disposed;
        }
    }

    public void Dispose()
    {
        lock (_lockActions)
        {
            if (_disposed)
            {
                return;
            }

            {|LOCK4002:DisposeInternal()|};
        }
    }

    private void DisposeInternal()
    {
        _playing = false;
        _disposed = true;
        host?.PlayerDisposed();
    }
}
