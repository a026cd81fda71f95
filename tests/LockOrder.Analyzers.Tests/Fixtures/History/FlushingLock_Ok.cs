/* LockOrdering.md
Voron takes the flushing lock **before** the write transaction. Readers of the journal come last.

```lock-order
StorageEnvironment.FlushInProgress   (FlushLogs)
  ->StorageEnvironment.TransactionWriter   (NewWriteTransaction)
    ->WriteAheadJournal.UpdateLock
```
*/
// After ravendb/ravendb RavenDB-18059: the flushing lock must be there before the write transaction's; the trial flush at the end of a transaction had it the other way.
public sealed class StorageEnvironment : IDisposable
{
    private readonly ReaderWriterLockSlim _flushInProgress = new(LockRecursionPolicy.SupportsRecursion);
    private readonly SemaphoreSlim _transactionWriter = new(1, 1);
    private readonly WriteAheadJournal _journal = new();
    private long _sizeOfUnflushed;

    public TimeSpan FlushTimeout { get; init; } = TimeSpan.FromSeconds(15);

    public WriteTransaction WriteTransaction()
    {
        _flushInProgress.EnterReadLock();
        try
        {
            return NewWriteTransaction();
        }
        finally
        {
            _flushInProgress.ExitReadLock();
        }
    }

    public void Commit(WriteTransaction transaction, int pages)
    {
        _journal.Append(transaction.Id, pages);
        _sizeOfUnflushed += pages;
        _transactionWriter.Release();
    }

    public void CommitAll(int[] sizes)
    {
        _transactionWriter.Wait();
        try
        {
            foreach (var size in sizes)
            {
                _journal.Append(size, size);
                _sizeOfUnflushed += size;
            }
        }
        finally
        {
            _transactionWriter.Release();
        }

        if (Interlocked.Read(ref _sizeOfUnflushed) > 1000)
        {
            FlushLogs();
        }
    }

    public void Dispose()
    {
        _flushInProgress.Dispose();
        _transactionWriter.Dispose();
    }

    private void FlushLogs()
    {
        _flushInProgress.EnterWriteLock();
        try
        {
            _journal.Apply();
            _sizeOfUnflushed = 0;
        }
        finally
        {
            _flushInProgress.ExitWriteLock();
        }
    }

    private WriteTransaction NewWriteTransaction()
    {
        _transactionWriter.Wait();
        return new WriteTransaction(_sizeOfUnflushed);
    }
}

public sealed record WriteTransaction(long Id);

public sealed class WriteAheadJournal
{
    internal readonly object UpdateLock = new();
    private readonly List<(long Id, int Pages)> _entries = [];

    public void Append(long id, int pages)
    {
        lock (UpdateLock)
        {
            _entries.Add((id, pages));
        }
    }

    public void Apply()
    {
        lock (UpdateLock)
        {
            _entries.Clear();
        }
    }
}
