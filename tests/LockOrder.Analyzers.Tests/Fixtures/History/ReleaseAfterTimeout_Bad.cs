//- ignore LOCK3003
// After litedb-org/LiteDB #2198: closing asks for the exclusive lock with a timeout; the release did not ask whether it had been granted.
public sealed class LockService : IDisposable
{
    private readonly ReaderWriterLockSlim _transaction = new(LockRecursionPolicy.NoRecursion);
    private readonly TimeSpan _timeout;

    public LockService(TimeSpan timeout) => _timeout = timeout;

    public void EnterTransaction()
    {
        if (_transaction.IsWriteLockHeld)
        {
            return;
        }

        if (!_transaction.TryEnterReadLock(_timeout))
        {
            throw new TimeoutException("transaction");
        }
    }

    public void ExitTransaction()
    {
        if (_transaction.IsWriteLockHeld)
        {
            return;
        }

        if (_transaction.IsReadLockHeld)
        {
            _transaction.ExitReadLock();
        }
    }

    public bool TryEnterExclusive(out bool mustExit)
    {
        if (_transaction.IsWriteLockHeld)
        {
            mustExit = false;
            return true;
        }

        mustExit = _transaction.TryEnterWriteLock(_timeout);
        return mustExit;
    }

    public void ExitExclusive() => _transaction.ExitWriteLock();

    public void Dispose() => _transaction.Dispose();
}

public sealed class Engine(LockService locker)
{
    private int _checkpoints;

    public void Checkpoint()
    {
        locker.TryEnterExclusive(out var mustExit);
        _checkpoints++;
        {|LOCK3002:locker.ExitExclusive()|};
    }
}
