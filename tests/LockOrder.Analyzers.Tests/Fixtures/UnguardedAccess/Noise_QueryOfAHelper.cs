/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Index._gate` | `Index._rows`, `Index._limit` |
*/
public sealed class Index
{
    private readonly object _gate = new();
    private readonly List<string> _rows = [];
    private int _limit = 10;

    // A query that a property returns may be run by anybody; that only one method does, under the lock, is not found out.
    private IEnumerable<string> Visible => _rows.Where(r => r.Length < {|LOCK2001:_limit|});

    public string[] All()
    {
        lock (_gate)
        {
            return Visible.ToArray();
        }
    }

    public void Limit(int limit)
    {
        lock (_gate)
        {
            _limit = limit;
        }
    }
}
