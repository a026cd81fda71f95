/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `lines` | `Ledger._lines` | `Ledger._lines`, `Ledger._total` |
| `pages` | `Ledger._pages` | `Ledger._current` |
*/
public class Ledger
{
    private readonly List<decimal> _lines = [];
    private readonly object _pages = new();
    private decimal _total;
    private object _current = new();

    public int Count => {|LOCK2001:_lines|}.Count;

    public void Add(decimal amount)
    {
        lock (_lines)
        {
            _lines.Add(amount);
        }

        {|LOCK2001:_total|} += amount;
    }

    // Which object is locked is itself guarded, by another lock.
    public void Turn()
    {
        lock ({|LOCK2001:_current|})
        {
            lock (_pages)
            {
                _current = new object();
            }
        }
    }
}
