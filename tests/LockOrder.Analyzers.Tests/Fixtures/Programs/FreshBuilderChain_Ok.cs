/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Index` | `SearchIndex._gate` | `SearchIndex._terms`, `SearchIndex._docs`, `SearchIndex._frozen` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class SearchIndex
{
    private readonly object _gate = new();
    private Dictionary<string, List<int>> _terms = new();
    private int _docs;
    private bool _frozen;

    private SearchIndex()
    {
    }

    public static SearchIndex Empty { get; } = Create(static _ => { });

    public static SearchIndex Create(Action<SearchIndex> init)
    {
        var index = new SearchIndex { _docs = 0 };
        index._terms.EnsureCapacity(100);
        init(index);
        return index;
    }

    public static SearchIndex FromLines(IEnumerable<string> lines)
    {
        var index = new SearchIndex();
        foreach (var line in lines) index.AddCore(line);
        index._frozen = true;
        return index;
    }

    public SearchIndex Clone()
    {
        var clone = new SearchIndex();
        lock (_gate)
        {
            clone._docs = _docs;
            clone._frozen = false;
            foreach (var (term, docs) in _terms) clone._terms.Add(term, [.. docs]);
        }

        return clone;
    }

    public bool Add(string line)
    {
        lock (_gate)
        {
            if (_frozen) return false;
            AddCore(line);
            return true;
        }
    }

    public int Count(string term)
    {
        lock (_gate) return _terms.TryGetValue(term, out var docs) ? docs.Count : 0;
    }

    private void AddCore(string line)
    {
        var doc = _docs++;
        foreach (var word in line.Split(' '))
        {
            if (!_terms.TryGetValue(word, out var docs)) _terms[word] = docs = new List<int>();
            docs.Add(doc);
        }
    }

    public void Replace(SearchIndex other)
    {
        var copy = other.Clone();
        lock (_gate)
        {
            (_terms, _docs) = (copy._terms, copy._docs);
        }
    }
}
