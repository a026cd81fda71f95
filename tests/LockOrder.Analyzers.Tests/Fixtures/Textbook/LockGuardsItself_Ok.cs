/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `lines` | `Ledger._lines` | `Ledger._lines`, `Ledger._total` |
*/
public class Ledger
{
    private readonly List<decimal> _lines = new List<decimal>();
    private decimal _total;
    public void Add(decimal d) { lock (_lines) { _lines.Add(d); _total += d; } }
    public decimal Total { get { lock (_lines) { return _total; } } }
}
