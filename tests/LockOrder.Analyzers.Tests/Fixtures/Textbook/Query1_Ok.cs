/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Index._gate` | `Index._rows`, `Index._limit`, `Index._tags` |
*/
public sealed record Row(int Id, string Text);

public sealed class Index
{
    private readonly object _gate = new();
    private readonly List<Row> _rows = [];
    private readonly Dictionary<int, string[]> _tags = [];
    private int _limit = 10;

    public Row[] Search(string text)
    {
        lock (_gate)
        {
            var hits = from row in _rows
                       where row.Text.Contains(text)
                       let tags = _tags.GetValueOrDefault(row.Id) ?? []
                       from tag in tags.DefaultIfEmpty()
                       group row by tag into g
                       orderby g.Count() descending
                       select g.First();
            return hits.Take(_limit).ToArray();
        }
    }

    public Dictionary<string, int> Counts()
    {
        lock (_gate)
        {
            var visible = _rows.Where(r => r.Id < _limit);
            if (_tags.Count > 0) visible = visible.Where(r => _tags.ContainsKey(r.Id));
            return visible.CountBy(r => r.Text).ToDictionary();
        }
    }

    public bool Any(Func<Row, bool> filter)
    {
        Row[] copy;
        lock (_gate) copy = Limited(_rows).ToArray();
        return copy.Any(filter);

        IEnumerable<Row> Limited(IEnumerable<Row> rows)
        {
            foreach (var row in rows)
            {
                if (row.Id >= _limit) yield break;
                yield return row;
            }
        }
    }

    public int Sum()
    {
        Func<Row, int> weight;
        int limit;
        lock (_gate) limit = _limit;
        weight = r => Math.Min(r.Id, limit);
        lock (_gate) return _rows.Sum(weight);
    }

    public int Score()
    {
        int Weight(Row row) => _tags.TryGetValue(row.Id, out var tags) ? tags.Length : _limit;
        lock (_gate)
        {
            return _rows.Sum(Weight) + _rows.Select(r => Weight(r)).DefaultIfEmpty(0).Max();
        }
    }

    public IEnumerable<Row> Page(int size)
    {
        for (var at = 0; ; at += size)
        {
            List<Row> page;
            lock (_gate)
            {
                if (at >= _rows.Count) yield break;
                page = _rows.GetRange(at, Math.Min(size, _rows.Count - at));
            }

            foreach (var row in page) yield return row;
        }
    }
}
