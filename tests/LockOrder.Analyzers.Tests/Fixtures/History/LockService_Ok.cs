//- ignore LOCK4003
// After litedb-org/LiteDB #2197: a transaction that was committed is disposed as well, and its read lock left twice; leaving asks for the wrong mode.
public sealed class LockService(TimeSpan timeout) : IDisposable
{
    private readonly ReaderWriterLockSlim _transaction = new(LockRecursionPolicy.SupportsRecursion);

    public bool IsInTransaction => _transaction.IsReadLockHeld || _transaction.IsWriteLockHeld;

    public void EnterTransaction()
    {
        if (_transaction.IsWriteLockHeld)
        {
            return;
        }

        if (!_transaction.TryEnterReadLock(timeout))
        {
            throw new TimeoutException("transaction");
        }
    }

    public void ExitTransaction()
    {
        if (_transaction.IsReadLockHeld)
        {
            _transaction.ExitReadLock();
        }
    }

    public bool EnterExclusive()
    {
        if (_transaction.IsWriteLockHeld)
        {
            return false;
        }

        if (!_transaction.TryEnterWriteLock(timeout))
        {
            throw new TimeoutException("exclusive");
        }

        return true;
    }

    public void ExitExclusive() => _transaction.ExitWriteLock();

    public void Dispose() => _transaction.Dispose();
}

public sealed class TransactionMonitor(LockService locker)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, EngineTransaction> _open = new();
    private int _last;

    public EngineTransaction Begin()
    {
        var transaction = new EngineTransaction(this, Interlocked.Increment(ref _last));
        _open[transaction.Id] = transaction;
        return transaction;
    }

    internal void Release(EngineTransaction transaction)
    {
        _open.TryRemove(transaction.Id, out _);
        locker.ExitTransaction();
    }

    public int Run(Func<EngineTransaction, int> body)
    {
        locker.EnterTransaction();
        var transaction = Begin();
        try
        {
            var result = body(transaction);
            transaction.Commit();
            return result;
        }
        finally
        {
            transaction.Dispose();
        }
    }
}

public sealed class EngineTransaction(TransactionMonitor monitor, int id) : IDisposable
{
    public int Id => id;

    public void Commit() => monitor.Release(this);

    public void Dispose() => monitor.Release(this);
}
