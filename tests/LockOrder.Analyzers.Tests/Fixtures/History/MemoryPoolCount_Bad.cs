// After neo-project/neo's memory pool: the verified count is a property with its own read lock; it was asked for by a method that holds the write lock.
public sealed class PoolItem(int fee) : IComparable<PoolItem>
{
    public int Fee => fee;

    public int CompareTo(PoolItem? other) => other is null ? 1 : fee.CompareTo(other.Fee);
}

public sealed class MemoryPool
{
    private readonly ReaderWriterLockSlim _txRwLock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, PoolItem> _unsortedTransactions = [];
    private readonly Dictionary<string, PoolItem> _unverifiedTransactions = [];

    public int Capacity { get; init; } = 50_000;

    public int Count
    {
        get
        {
            _txRwLock.EnterReadLock();
            try
            {
                return CountNoLock;
            }
            finally
            {
                _txRwLock.ExitReadLock();
            }
        }
    }

    private int CountNoLock => _unsortedTransactions.Count + _unverifiedTransactions.Count;

    public bool TryAdd(string hash, int fee)
    {
        var item = new PoolItem(fee);
        _txRwLock.EnterWriteLock();
        try
        {
            if (!_unsortedTransactions.TryAdd(hash, item))
            {
                return false;
            }

            return {|LOCK1005:RemoveOverCapacity()|}.All(h => h != hash);
        }
        finally
        {
            _txRwLock.ExitWriteLock();
        }
    }

    private List<string> RemoveOverCapacity()
    {
        var removed = new List<string>();
        while (Count > Capacity)
        {
            var (hash, _) = GetLowestFee();
            removed.Add(hash);
            _unsortedTransactions.Remove(hash);
        }

        return removed;
    }

    private KeyValuePair<string, PoolItem> GetLowestFee() => _unsortedTransactions.MinBy(p => p.Value);

    public bool Contains(string hash)
    {
        _txRwLock.EnterReadLock();
        try
        {
            return _unsortedTransactions.ContainsKey(hash) || _unverifiedTransactions.ContainsKey(hash);
        }
        finally
        {
            _txRwLock.ExitReadLock();
        }
    }
}
