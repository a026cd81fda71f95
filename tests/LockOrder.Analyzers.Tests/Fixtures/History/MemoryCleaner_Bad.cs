//- ignore LOCK4003
// After ravendb/ravendb #5030: the cleaner is disposed by taking the lock for good, so that no callback runs any more. Whoever disposes twice on another thread never returns.
public sealed class MemoryCleaner<TStack> : IDisposable
    where TStack : class
{
    private readonly object _lock = new();
    private readonly Func<ICollection<TStack>> _stacks;
    private readonly System.Threading.Timer _timer;
    private readonly SharedFlag _lowMemory;
    private int _cleaned;

    public MemoryCleaner(Func<ICollection<TStack>> stacks, SharedFlag lowMemory, TimeSpan period)
    {
        _stacks = stacks;
        _lowMemory = lowMemory;
        _timer = new System.Threading.Timer(Clean, null, period, period);
    }

    public int Cleaned => Volatile.Read(ref _cleaned);

    private void Clean(object? state)
    {
        if (!_lowMemory.IsRaised)
        {
            return;
        }

        var lockTaken = false;
        try
        {
            Monitor.TryEnter(_lock, ref lockTaken);
            if (!lockTaken)
            {
                return;
            }

            foreach (var stack in Snapshot())
            {
                if (stack is IDisposable)
                {
                    Interlocked.Increment(ref _cleaned);
                }
            }
        }
        finally
        {
            if (lockTaken)
            {
                Monitor.Exit(_lock);
            }
        }
    }

    private TStack[] Snapshot()
    {
        try
        {
            return [.. _stacks()];
        }
        catch (ObjectDisposedException)
        {
            return [];
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        {|LOCK3001:Monitor.Enter(_lock)|};
    }
}

public sealed class SharedFlag
{
    private int _raised;

    public bool IsRaised => Volatile.Read(ref _raised) == 1;

    public bool Raise() => Interlocked.CompareExchange(ref _raised, 1, 0) == 0;
}
