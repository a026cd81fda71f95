/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| full flush | `IndexWriter._fullFlushLock` | |
| commit | `IndexWriter._commitLock` | `IndexWriter._pendingCommit` |
| writer | `IndexWriter.this` | `IndexWriter._segments (contents)` |
| documents | `DocumentsWriter.this` | `DocumentsWriter._buffered` |

```lock-order
commit
  ->full flush
    ->writer
      ->documents
```
*/
// After apache/lucenenet #525, where each lock statement became a call of a wrapper: a close that goes from the writer's monitor back to the commit lock.
public static class UninterruptableMonitor
{
    public static void Enter(object target)
    {
        var interrupted = false;
        while (true)
        {
            try
            {
                Monitor.Enter(target);
                break;
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        }

        if (interrupted)
        {
            Thread.CurrentThread.Interrupt();
        }
    }

    public static void Exit(object target) => Monitor.Exit(target);
}

public class IndexWriter : IDisposable
{
    private readonly object _commitLock = new();
    private readonly object _fullFlushLock = new();
    private readonly List<int> _segments = [];
    private readonly DocumentsWriter _documents = new();
    private int? _pendingCommit;
    private volatile bool _closed;

    public void AddDocument(int document)
    {
        if (_documents.Update(document))
        {
            Flush();
        }
    }

    public void Flush()
    {
        UninterruptableMonitor.Enter(_fullFlushLock);
        try
        {
            UninterruptableMonitor.Enter(this);
            try
            {
                _segments.Add(_documents.TakeAll());
            }
            finally
            {
                UninterruptableMonitor.Exit(this);
            }
        }
        finally
        {
            UninterruptableMonitor.Exit(_fullFlushLock);
        }
    }

    public void Commit()
    {
        UninterruptableMonitor.Enter(_commitLock);
        try
        {
            if (_pendingCommit is null)
            {
                PrepareCommit();
            }

            FinishCommit();
        }
        finally
        {
            UninterruptableMonitor.Exit(_commitLock);
        }
    }

    private void PrepareCommit()
    {
        Flush();
        UninterruptableMonitor.Enter(this);
        try
        {
            _pendingCommit = _segments.Count;
        }
        finally
        {
            UninterruptableMonitor.Exit(this);
        }
    }

    private void FinishCommit() => _pendingCommit = null;

    protected virtual void CloseInternal()
    {
        _closed = true;
        Commit();
    }

    public void Dispose()
    {
        UninterruptableMonitor.Enter(this);
        try
        {
            if (!_closed)
            {
                {|LOCK1001:CloseInternal()|};
            }
        }
        finally
        {
            UninterruptableMonitor.Exit(this);
        }
    }
}

public sealed class DocumentsWriter
{
    private int _buffered;

    public bool Update(int document)
    {
        UninterruptableMonitor.Enter(this);
        try
        {
            _buffered += document;
            return _buffered > 1000;
        }
        finally
        {
            UninterruptableMonitor.Exit(this);
        }
    }

    public int TakeAll()
    {
        UninterruptableMonitor.Enter(this);
        try
        {
            var all = _buffered;
            _buffered = 0;
            return all;
        }
        finally
        {
            UninterruptableMonitor.Exit(this);
        }
    }
}
