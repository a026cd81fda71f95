// After litedb-org/LiteDB's lock service: the exclusive lock that times out must not keep the reserved one that was entered first.
public sealed class LockService
{
    private readonly ReaderWriterLockSlim _transaction = new(LockRecursionPolicy.NoRecursion);
    private readonly ReaderWriterLockSlim _reserved = new(LockRecursionPolicy.NoRecursion);
    private int _transactions;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);

    public int Transactions => Volatile.Read(ref _transactions);

    public void EnterTransaction()
    {
        if (!_transaction.TryEnterReadLock(Timeout))
        {
            throw new TimeoutException("transaction");
        }

        Interlocked.Increment(ref _transactions);
    }

    public void ExitTransaction()
    {
        Interlocked.Decrement(ref _transactions);
        _transaction.ExitReadLock();
    }

    public bool Checkpoint(Func<bool> isNeeded)
    {
        if (!_reserved.TryEnterWriteLock(Timeout))
        {
            return false;
        }

        try
        {
            if (!_transaction.TryEnterWriteLock(Timeout))
            {
                throw new TimeoutException("exclusive");
            }

            try
            {
                Flush();
            }
            finally
            {
                _transaction.ExitWriteLock();
            }
        }
        finally
        {
            _reserved.ExitWriteLock();
        }

        return true;
    }

    private void Flush() => _transactions = 0;
}
