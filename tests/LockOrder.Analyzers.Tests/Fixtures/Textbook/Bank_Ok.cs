/* LockOrdering.md
```lock-order
Account._gate
  ->Account._gate [ascending Number]
  ->Audit._gate
```

| Lock | Protects |
|---|---|
| `Account._gate` | `Account._balance`, `Account._holds` |
| `Audit._gate` | `Audit._rows` |
*/
public sealed class Audit
{
    private readonly object _gate = new();
    private readonly List<string> _rows = [];
    public void Add(string row) { lock (_gate) _rows.Add(row); }
    public int Count { get { lock (_gate) return _rows.Count; } }
}

public sealed class Account
{
    private readonly object _gate = new();
    private decimal _balance;
    private List<(Guid Id, decimal Amount)>? _holds;
    private readonly Audit _audit;

    public Account(long number, decimal opening, Audit audit)
    {
        Number = number;
        _balance = opening;
        _audit = audit;
    }

    public long Number { get; }

    private decimal Available => _balance - (_holds?.Sum(h => h.Amount) ?? 0m);

    public static bool Transfer(Account from, Account to, decimal amount)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Number == to.Number) return true;
        if (from.Number < to.Number)
        {
            lock (from._gate)
            lock (to._gate)
            {
                return Move(from, to, amount);
            }
        }
        else
        {
            lock (to._gate)
            lock (from._gate)
            {
                return Move(from, to, amount);
            }
        }
    }

    private static bool Move(Account from, Account to, decimal amount)
    {
        if (from.Available < amount) return false;
        from._balance -= amount;
        to._balance += amount;
        from._audit.Add($"{from.Number} -> {to.Number}: {amount}");
        return true;
    }

    public Guid? Hold(decimal amount)
    {
        lock (_gate)
        {
            if (Available < amount) return null;
            var id = Guid.NewGuid();
            (_holds ??= []).Add((id, amount));
            return id;
        }
    }

    public bool Capture(Guid id)
    {
        lock (_gate)
        {
            var index = _holds?.FindIndex(h => h.Id == id) ?? -1;
            if (index < 0) return false;
            _balance -= _holds![index].Amount;
            _holds.RemoveAt(index);
            if (_holds.Count == 0) _holds = null;
        }

        _audit.Add($"{Number} captured {id}");
        return true;
    }

    public override string ToString()
    {
        decimal balance;
        lock (_gate)
        {
            balance = _balance;
        }

        return $"{Number}: {balance:C}";
    }
}
