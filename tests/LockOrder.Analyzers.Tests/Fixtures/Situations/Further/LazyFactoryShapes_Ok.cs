/* LockOrdering.md
```lock-order
Hub.Registry > Hub.Ledger
```

| Lock | Protects |
|---|---|
| `Hub.Ledger` | `Hub._rows` |
*/
// Factories that keep to the order, take no lock, or run before anybody shares the object.
public sealed class Hub
{
    private static readonly object s_registry = new();
    private readonly object _ledger = new();
    private readonly Lazy<int> _down;
    private readonly Lazy<List<int>> _plain = new(() => []);
    private readonly Lazy<int> _counted;
    private int _rows;

    public Hub()
    {
        _down = new Lazy<int>(() =>
        {
            lock (s_registry)
            {
                return 1;
            }
        });
        _counted = new Lazy<int>(Count);
    }

    public int Get()
    {
        lock (s_registry)
        {
            lock (_ledger)
            {
                _rows++;
                return _plain.Value.Count;
            }
        }
    }

    public int Down() => _down.Value;

    public int Counted() => _counted.Value;

    private int Count()
    {
        lock (_ledger)
        {
            return _rows;
        }
    }
}
