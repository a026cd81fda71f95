/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Table` | `Table._sync` | `Table._rows` |
*/
public sealed class Table
{
    private readonly object _sync = new();
    private readonly List<string> _rows = [];

    private IDisposable Enter()
    {
        Monitor.Enter(_sync);
        return new Leave(this);
    }

    private sealed class Leave : IDisposable
    {
        private Table? _table;
        public Leave(Table t) => _table = t;
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _table, null) is { } t) Monitor.Exit(t._sync);
        }
    }

    public Transaction Begin() => new(this);

    public sealed class Transaction : IDisposable
    {
        private readonly Table _table;
        private readonly IDisposable _hold;
        private readonly List<string> _pending = [];

        internal Transaction(Table table)
        {
            _table = table;
            _hold = table.Enter();
        }

        public void Insert(string row) => _pending.Add(row);

        public void Dispose() => _hold.Dispose();
    }

    public void Add(string row)
    {
        using (Enter()) _rows.Add(row);
    }

    public void AddAll(IEnumerable<string> rows)
    {
        using var tx = Begin();
        foreach (var r in rows) tx.Insert(r);
    }

    public int Count
    {
        get
        {
            using var _ = Enter();
            return _rows.Count;
        }
    }
}
