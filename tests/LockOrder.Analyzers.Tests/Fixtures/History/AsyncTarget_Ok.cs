/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| target | `LogTarget.SyncRoot` | `LogTarget.IsInitialized (writes)` |
| timer | `AsyncTarget._timerLock` | `AsyncTarget._timer` |
| write | `AsyncTarget._writeLock` | |

```lock-order
target
  ->timer
write
  ->target
  ->timer
```
*/
//- ignore LOCK1004
// After NLog's asynchronous wrapper: the timer's thread writes under the write lock and enters the wrapped target; closing entered the write lock under the wrapper's own.
public abstract class LogTarget : IDisposable
{
    protected object SyncRoot { get; } = new();

    protected bool IsInitialized { get; private set; }

    public void Initialize()
    {
        lock (SyncRoot)
        {
            if (!IsInitialized)
            {
                IsInitialized = true;
                InitializeTarget();
            }
        }
    }

    public void WriteEvent(string line)
    {
        lock (SyncRoot)
        {
            if (IsInitialized)
            {
                Write(line);
            }
        }
    }

    public void Dispose()
    {
        lock (SyncRoot)
        {
            if (!IsInitialized)
            {
                return;
            }

            IsInitialized = false;
        }

        CloseTarget();
    }

    protected virtual void InitializeTarget()
    {
    }

    protected virtual void CloseTarget()
    {
    }

    protected abstract void Write(string line);
}

public sealed class MemoryTarget : LogTarget
{
    private readonly List<string> _lines = [];

    protected override void Write(string line) => _lines.Add(line);
}

public sealed class AsyncTarget(MemoryTarget wrapped) : LogTarget
{
    private readonly object _timerLock = new();
    private readonly object _writeLock = new();
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _queue = new();
    private System.Threading.Timer? _timer;

    protected override void InitializeTarget()
    {
        wrapped.Initialize();
        lock (_timerLock)
        {
            _timer = new System.Threading.Timer(OnTimer, null, Timeout.Infinite, Timeout.Infinite);
        }
    }

    protected override void Write(string line)
    {
        _queue.Enqueue(line);
        StartTimer();
    }

    private void StartTimer()
    {
        lock (_timerLock)
        {
            _timer?.Change(50, Timeout.Infinite);
        }
    }

    private void OnTimer(object? state)
    {
        lock (_writeLock)
        {
            WriteBatch();
            if (!_queue.IsEmpty)
            {
                StartTimer();
            }
        }
    }

    private void WriteBatch()
    {
        while (_queue.TryDequeue(out var line))
        {
            wrapped.WriteEvent(line);
        }
    }

    protected override void CloseTarget()
    {
        lock (_timerLock)
        {
            _timer?.Dispose();
            _timer = null;
        }

        lock (_writeLock)
        {
            WriteBatch();
        }

        base.CloseTarget();
    }
}
