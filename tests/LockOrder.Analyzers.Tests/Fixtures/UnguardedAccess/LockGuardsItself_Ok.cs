/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `lines` | `Ledger._lines` | `Ledger._lines`, `Ledger._total` |
*/
public class Ledger
{
    private readonly List<decimal> _lines = [];
    private decimal _total;

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

    public void Add(decimal amount)
    {
        Monitor.Enter(_lines);
        try
        {
            _lines.Add(amount);
            _total += amount;
        }
        finally
        {
            Monitor.Exit(_lines);
        }
    }
}
