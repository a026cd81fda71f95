/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| searcher | `LuceneSearchProvider.this` | `LuceneSearchProvider._searcher` |
| index lock | `LuceneSearchProvider._lock` | `LuceneSearchProvider._documents (contents)` |

```lock-order
searcher
  ->index lock    (LuceneSearchProvider.ReopenIndexSearcher)
```
*/
//- ignore LOCK3003
// After yahoo/fili #116: a refresh held the write lock and reopened the searcher; a first read is in the searcher's monitor and waits for the lock.
public sealed class IndexSearcher(int documents)
{
    public int Documents => documents;
}

public sealed class LuceneSearchProvider
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.SupportsRecursion);
    private readonly List<string> _documents = [];
    private IndexSearcher? _searcher;

    private IndexSearcher InitializeIndexSearcher()
    {
        lock (this)
        {
            if (_searcher is null)
            {
                ReopenIndexSearcher(true);
            }

            return _searcher!;
        }
    }

    private void ReopenIndexSearcher(bool first)
    {
        lock (this)
        {
            if (first)
            {
                _lock.EnterWriteLock();
                try
                {
                    _searcher = new IndexSearcher(_documents.Count);
                }
                finally
                {
                    _lock.ExitWriteLock();
                }
            }
            else
            {
                _searcher = null;
            }
        }
    }

    public void RefreshIndex(IEnumerable<string> rows)
    {
        _lock.EnterWriteLock();
        try
        {
            _documents.AddRange(rows);
        }
        finally
        {
            _lock.ExitWriteLock();
        }

        ReopenIndexSearcher(false);
    }

    public int GetResultsPage(int size)
    {
        var searcher = InitializeIndexSearcher();
        _lock.EnterReadLock();
        try
        {
            return Math.Min(Math.Min(size, searcher.Documents), _documents.Count);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }
}
