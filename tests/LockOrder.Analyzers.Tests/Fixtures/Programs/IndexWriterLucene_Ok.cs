/* LockOrdering.md
```lock-order
IndexWriter.Commit
  ->IndexWriter.Full
    ->IndexWriter
      ->Deletes
```

| Lock | Declared as | Protects |
|---|---|---|
| `IndexWriter` | `IndexWriter.this` | `IndexWriter._segments`, `IndexWriter._closed (writes)`, `IndexWriter._pendingCommit` |
| `IndexWriter.Full` | `IndexWriter._fullFlushLock` | |
| `IndexWriter.Commit` | `IndexWriter._commitLock` | |
| `Deletes` | `BufferedDeletes.this` | `BufferedDeletes._terms` |
*/
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

internal sealed class BufferedDeletes
{
    private HashSet<string> _terms = new();

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Add(string term) => _terms.Add(term);

    [MethodImpl(MethodImplOptions.Synchronized)]
    public HashSet<string> Freeze()
    {
        var frozen = _terms;
        _terms = new HashSet<string>();
        return frozen;
    }
}

public sealed class IndexWriter : IDisposable
{
    private readonly object _commitLock = new();
    private readonly object _fullFlushLock = new();
    private readonly BufferedDeletes _deletes = new();
    private readonly Queue<string> _incoming = new();
    private List<string> _segments = new();
    private string[]? _pendingCommit;
    private volatile bool _closed;

    public void Delete(string term)
    {
        EnsureOpen();
        _deletes.Add(term);
    }

    public void Commit()
    {
        EnsureOpen();
        lock (_commitLock)
        {
            PrepareCommit();
            FinishCommit();
        }
    }

    private void PrepareCommit()
    {
        lock (_fullFlushLock)
        {
            lock (this)
            {
                ApplyDeletes();
                _pendingCommit = _segments.ToArray();
            }
        }
    }

    private void FinishCommit()
    {
        lock (this)
        {
            try
            {
                if (_pendingCommit is { Length: > 0 } names) Trace.WriteLine(string.Join(',', names));
            }
            finally
            {
                _pendingCommit = null;
                Monitor.PulseAll(this);
            }
        }
    }

    private void ApplyDeletes()
    {
        Debug.Assert(Monitor.IsEntered(this));
        var frozen = _deletes.Freeze();
        _segments = _segments.FindAll(s => !frozen.Contains(s));
    }

    public void AddSegment(string name)
    {
        lock (this)
        {
            while (_pendingCommit != null) Monitor.Wait(this, 1000);
            _segments.Add(name);
        }
    }

    public void Rollback()
    {
        lock (_commitLock)
        {
            lock (_fullFlushLock)
            lock (this)
            {
                if (_closed) return;
                _closed = true;
                _segments.Clear();
                _deletes.Freeze();
            }
        }
    }

    void IDisposable.Dispose()
    {
        if (!_closed)
        {
            Commit();
            Rollback();
        }
    }

    private void EnsureOpen() => ObjectDisposedException.ThrowIf(_closed, this);
}
