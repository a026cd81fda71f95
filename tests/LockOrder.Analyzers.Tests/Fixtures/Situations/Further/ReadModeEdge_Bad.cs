/* LockOrdering.md
```lock-order
Index.Lock
  ->Segment.Lock [read]
```
*/
public sealed class Segment
{
    public readonly ReaderWriterLockSlim Lock = new();
    private int _docs;

    public int Docs()
    {
        Lock.EnterReadLock();
        try
        {
            return _docs;
        }
        finally
        {
            Lock.ExitReadLock();
        }
    }

    public void Merge()
    {
        Lock.EnterWriteLock();
        try
        {
            _docs++;
        }
        finally
        {
            Lock.ExitWriteLock();
        }
    }
}

public sealed class Index
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly List<Segment> _segments = [];

    public int Total()
    {
        _lock.EnterReadLock();
        try
        {
            return _segments.Sum(s => s.Docs());
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public void MergeAll()
    {
        _lock.EnterWriteLock();
        try
        {
            _segments.ForEach(s => {|LOCK1001:s.Merge()|});
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
