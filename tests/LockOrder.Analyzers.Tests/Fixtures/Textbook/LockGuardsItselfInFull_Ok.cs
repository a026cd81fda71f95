/* LockOrdering.md
```lock-order
Ledger.Batch
  ->Ledger.Lines
```

| Lock | Declared as | Protects |
|---|---|---|
| `Ledger.Batch` | `Ledger.BeginUpdate() / Ledger.EndUpdate() / Ledger.TryBeginUpdate()` | `Ledger._pending`, `Ledger._depth` |
| `Ledger.Lines` | `Ledger._lines` | `Ledger._lines`, `Ledger._total` |
*/
public class Ledger
{
    private readonly object _batch = new object();
    private readonly List<decimal> _lines = new List<decimal>();
    private List<decimal>? _pending;
    private int _depth;
    private decimal _total;

    public void BeginUpdate()
    {
        Monitor.Enter(_batch);
    }

    public bool TryBeginUpdate()
    {
        return Monitor.TryEnter(_batch, TimeSpan.FromSeconds(1));
    }

    public void EndUpdate()
    {
        Monitor.Exit(_batch);
    }

    public void Post(params decimal[] amounts)
    {
        BeginUpdate();
        try
        {
            _depth++;
            if (_pending == null)
                _pending = new List<decimal>();
            foreach (decimal amount in amounts)
                _pending.Add(amount);
            if (_pending.Count > 10)
                Flush();
            _depth--;
        }
        finally
        {
            EndUpdate();
        }
    }

    public bool TryPost(decimal amount)
    {
        if (!TryBeginUpdate()) return false;
        try
        {
            (_pending ??= new List<decimal>()).Add(amount);
            return true;
        }
        finally
        {
            EndUpdate();
        }
    }

    private void Flush()
    {
        if (_pending == null) return;
        lock (_lines)
        {
            foreach (decimal amount in _pending)
            {
                _lines.Add(amount);
                _total += amount;
            }
        }

        _pending.Clear();
    }

    public decimal Total
    {
        get
        {
            lock (_lines)
            {
                return _total;
            }
        }
    }

    public void Transaction(Action<Ledger> body)
    {
        bool began = false;
        try
        {
            BeginUpdate();
            began = true;
            _depth++;
        }
        finally
        {
            if (began)
                EndUpdate();
        }

        body(this);
    }
}
