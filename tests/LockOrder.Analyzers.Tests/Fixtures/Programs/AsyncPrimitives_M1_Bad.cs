/* LockOrdering.md
# Home-made primitives

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Turn` | `TurnQueue.EnterAsync() / TurnQueue.Leave() / TurnQueue.TryEnter()` | `Printer._pages`, `Printer._jam` | async |
| `TurnQueue.Sync` | `TurnQueue._sync` | `TurnQueue._waiters`, `TurnQueue._taken` | |
| `Printer.Settings` | `Printer._settings` | `Printer._copies` | |

```lock-order
Turn
  ->Printer.Settings
    ->TurnQueue.Sync [leaf]
```
*/
public sealed class TurnQueue
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

            var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Enqueue(waiter);
            return waiter.Task;
        }
    }

    public bool TryEnter()
    {
        lock (_sync)
        {
            if (_taken)
            {
                return false;
            }

            return _taken = true;
        }
    }

    public void Leave()
    {
        TaskCompletionSource? next;
        lock (_sync)
        {
            if (!_waiters.TryDequeue(out next))
            {
                _taken = false;
            }
        }

        next?.SetResult();
    }
}

public sealed class Printer(Stream paper)
{
    private readonly TurnQueue _turn = new();
    private readonly ReaderWriterLockSlim _settings = new();
    private int _copies = 1;
    private int _pages;
    private string? _jam;

    public int Copies
    {
        get
        {
            _settings.EnterReadLock();
            try
            {
                return _copies;
            }
            finally
            {
                _settings.ExitReadLock();
            }
        }

        set
        {
            _settings.EnterWriteLock();
            _copies = value;
            _settings.ExitWriteLock();
        }
    }

    public async Task PrintAsync(byte[] page, CancellationToken cancellation)
    {
        await _turn.EnterAsync().ConfigureAwait(false);
        try
        {
            _settings.EnterReadLock();
            try
            {
                for (var i = _copies; i > 0; i--)
                {
                    {|LOCK4001:await paper.WriteAsync(page, cancellation).ConfigureAwait(false)|};
                    _pages++;
                }
            }
            finally
            {
                _settings.ExitReadLock();
            }
        }
        catch (IOException e)
        {
            _jam = e.Message;
            throw;
        }
        finally
        {
            _turn.Leave();
        }
    }

    public bool TryClear()
    {
        if (!_turn.TryEnter())
        {
            return false;
        }

        try
        {
            _jam = null;
            _pages = 0;
            return true;
        }
        finally
        {
            _turn.Leave();
        }
    }

    public async Task<(int Pages, string? Jam)> StatusAsync()
    {
        await _turn.EnterAsync();
        var status = (_pages, _jam);
        _turn.Leave();
        return status;
    }
}
