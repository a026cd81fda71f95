/* LockOrdering.md
| Lock | Declared as | Kind | Notes |
| :--- | :---: | --- | --- |
| queue gate | `McsLock.Acquire()` | spin, non-reentrant | of the processing queue |

The tree's monitor is inside the queue gate.

```lock-order
queue gate
    BlockTree.Gate
```
*/
// After NethermindEth/nethermind: the queue that spins hands out a scope; the tree that suggests a block from under its monitor asks the queue for one.
public sealed class McsLock
{
    private int _taken;

    public Disposable Acquire()
    {
        var spinner = new SpinWait();
        while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
        {
            spinner.SpinOnce();
        }

        return new Disposable(this);
    }

    public readonly struct Disposable(McsLock owner) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref owner._taken, 0);
    }
}

public sealed class ProcessingQueue
{
    private readonly McsLock _lock = new();
    private readonly Queue<long> _blocks = [];

    public int Count { get; private set; }

    public void Enqueue(long number)
    {
        using var scope = _lock.Acquire();
        _blocks.Enqueue(number);
        Count = _blocks.Count;
    }
}

public sealed class BlockTree(ProcessingQueue queue)
{
    private readonly object _gate = new();
    private long _best;

    public long Best => Volatile.Read(ref _best);

    public bool Suggest(long number)
    {
        lock (_gate)
        {
            if (number <= _best)
            {
                return false;
            }

            _best = number;
            {|LOCK1001:Announce(number)|};
            return true;
        }
    }

    private void Announce(long number)
    {
        if (number % 2 == 0)
        {
            queue.Enqueue(number);
        }
    }
}
