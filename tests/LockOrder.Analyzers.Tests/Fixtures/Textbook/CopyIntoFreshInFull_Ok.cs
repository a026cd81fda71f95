/* LockOrdering.md
```lock-order
Index.Merge
  ->Index.Segment
```

| Lock | Declared as | Protects |
|---|---|---|
| `Index.Merge` | `SearchIndex._merge` | `SearchIndex._segments (writes)`, `SearchIndex._generation (writes)` |
| `Index.Segment` | `SearchIndex.Segment._gate` | `SearchIndex.Segment._postings`, `SearchIndex.Segment._deleted` |
*/
using System.Collections.Concurrent;
using System.Collections.Immutable;

public sealed class SearchIndex
{
    private sealed class Segment
    {
        private readonly ReaderWriterLockSlim _gate = new();
        private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
        private HashSet<int>? _deleted;

        internal void Add(int id, IEnumerable<string> words)
        {
            _gate.EnterWriteLock();
            try
            {
                foreach (var word in words)
                {
                    if (!_postings.TryGetValue(word, out var list)) _postings[word] = list = [];
                    list.Add(id);
                }
            }
            finally
            {
                _gate.ExitWriteLock();
            }
        }

        internal void Delete(int id)
        {
            _gate.EnterWriteLock();
            try
            {
                (_deleted ??= []).Add(id);
            }
            finally
            {
                _gate.ExitWriteLock();
            }
        }

        internal int[] Find(string word)
        {
            _gate.EnterReadLock();
            try
            {
                return _postings.TryGetValue(word, out var list)
                    ? list.Where(id => _deleted?.Contains(id) != true).ToArray()
                    : [];
            }
            finally
            {
                _gate.ExitReadLock();
            }
        }

        internal static Segment Merge(Segment left, Segment right)
        {
            var merged = new Segment();
            left.CopyTo(merged);
            right.CopyTo(merged);
            return merged;
        }

        private void CopyTo(Segment target)
        {
            _gate.EnterReadLock();
            try
            {
                foreach (var (word, list) in _postings)
                {
                    if (!target._postings.TryGetValue(word, out var into)) target._postings[word] = into = [];
                    into.AddRange(_deleted is { } gone ? list.Where(id => !gone.Contains(id)) : list);
                }
            }
            finally
            {
                _gate.ExitReadLock();
            }
        }
    }

    private readonly object _merge = new();
    private readonly ConcurrentQueue<(int Id, string[] Words)> _pending = new();
    private ImmutableList<Segment> _segments = [new Segment()];
    private int _generation;

    public int Generation => Volatile.Read(ref _generation);

    public void Add(int id, params string[] words)
    {
        _pending.Enqueue((id, words));
        if (_pending.Count > 100) Flush();
    }

    public void Flush()
    {
        lock (_merge)
        {
            var segment = new Segment();
            while (_pending.TryDequeue(out var item)) segment.Add(item.Id, item.Words);
            _segments = _segments.Add(segment);
            _generation++;
            if (_segments.Count > 8) MergeCore();
        }
    }

    private void MergeCore()
    {
        while (_segments.Count > 1)
        {
            var merged = Segment.Merge(_segments[^1], _segments[^2]);
            _segments = _segments.RemoveRange(_segments.Count - 2, 2).Add(merged);
        }
    }

    public IEnumerable<int> Find(string word) => _segments.SelectMany(segment => segment.Find(word));

    public void Delete(int id)
    {
        lock (_merge)
        {
            _segments.ForEach(segment => segment.Delete(id));
            _generation++;
        }
    }

    public int[] FindParallel(string word)
    {
        var results = new List<int>();
        Parallel.ForEach(_segments, segment =>
        {
            var found = segment.Find(word);
            lock (results) results.AddRange(found);
        });
        return [.. results];
    }
}
