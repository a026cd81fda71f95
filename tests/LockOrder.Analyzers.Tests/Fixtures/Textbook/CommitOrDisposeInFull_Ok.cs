/* LockOrdering.md
```lock-order
Db.Writer
  ->Db.Pages
```

| Lock | Declared as | Protects |
|---|---|---|
| `Db.Writer` | `Db._writer` | `Db._generation`, `Db.Transaction._writes` |
| `Db.Pages` | `Db._pagesGate` | `Db._pages` |
*/
public sealed class Db
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly object _pagesGate = new();
    private readonly Dictionary<int, string> _pages = [];
    private int _generation;

    public Transaction Begin()
    {
        _writer.Wait();
        return new Transaction(this);
    }

    public async Task<Transaction> BeginAsync(CancellationToken token)
    {
        await _writer.WaitAsync(token).ConfigureAwait(false);
        return new Transaction(this);
    }

    public string? Read(int page)
    {
        lock (_pagesGate) return _pages.GetValueOrDefault(page);
    }

    public sealed class Transaction : IDisposable
    {
        private readonly Db _db;
        private readonly Dictionary<int, string> _writes = [];
        private bool _finished;

        internal Transaction(Db db) => _db = db;

        public void Commit()
        {
            if (_finished) throw new InvalidOperationException();
            _finished = true;
            _db.Apply();
            _db._writer.Release();
        }

        public void Dispose()
        {
            if (_finished) return;
            _finished = true;
            _db._writer.Release();
        }
    }

    private void Apply()
    {
        lock (_pagesGate)
        {
            _pages[0] = "root";
        }
    }

    public async Task<int> UpdateAsync(CancellationToken token)
    {
        using var transaction = await BeginAsync(token);
        lock (_pagesGate)
        {
            _pages[1] = "x";
        }

        transaction.Commit();
        return 1;
    }

    public int Update()
    {
        using (var transaction = Begin())
        {
            if (Read(0) is null) return 0;
            transaction.Commit();
            return 1;
        }
    }
}
