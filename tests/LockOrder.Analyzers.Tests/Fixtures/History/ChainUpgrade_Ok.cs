//- ignore LOCK3003
// After MetacoSA/NBitcoin's chain: a fork is looked for under the read lock and the tip is set inside it.
public sealed class ReaderWriterLockWrapper
{
    private readonly ReaderWriterLockSlim _lock = new();

    private sealed class ActionDisposable(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }

    public IDisposable LockRead()
    {
        _lock.EnterReadLock();
        return new ActionDisposable(() => _lock.ExitReadLock());
    }

    public IDisposable LockWrite()
    {
        _lock.EnterWriteLock();
        return new ActionDisposable(() => _lock.ExitWriteLock());
    }
}

public sealed class ChainedBlock(int height, ChainedBlock? previous)
{
    public int Height => height;

    public ChainedBlock? Previous => previous;
}

public sealed class ConcurrentChain
{
    private readonly ReaderWriterLockWrapper _lock = new();
    private readonly Dictionary<int, ChainedBlock> _byHeight = [];
    private ChainedBlock? _tip;

    public ChainedBlock? GetBlock(int height)
    {
        using (_lock.LockRead())
        {
            return GetBlockNoLock(height);
        }
    }

    private ChainedBlock? GetBlockNoLock(int height) => _byHeight.GetValueOrDefault(height);

    public ChainedBlock? SetTip(ChainedBlock block)
    {
        using (_lock.LockWrite())
        {
            return SetTipNoLock(block);
        }
    }

    private ChainedBlock? SetTipNoLock(ChainedBlock block)
    {
        var fork = block;
        while (fork != null && !ReferenceEquals(GetBlockNoLock(fork.Height), fork))
        {
            _byHeight[fork.Height] = fork;
            fork = fork.Previous;
        }

        _tip = block;
        return fork;
    }

    public bool TryStepBack(int confirmations)
    {
        using (_lock.LockWrite())
        {
            var target = _tip is null ? null : GetBlockNoLock(_tip.Height - confirmations);
            if (target is null)
            {
                return false;
            }

            SetTipNoLock(target);
            return true;
        }
    }
}
