/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Ledger._lock` | `Ledger._entries`, `Ledger._sum` |
*/
public sealed class Ledger
{
    private readonly Lock _lock = new();
    private readonly List<decimal> _entries = [];
    private decimal _sum;

    public decimal Add(decimal amount)
    {
        using (_lock.EnterScope())
        {
            _entries.Add(amount);
        }

        {|LOCK2001:_sum|} += amount;
        return amount;
    }

    public IEnumerable<decimal> Large()
    {
        lock (_lock)
        {
            return _entries.Where(e => e > 100 && e < {|LOCK2001:_sum|});
        }
    }

    public Func<decimal> Reader()
    {
        lock (_lock)
        {
            var count = _entries.Count;
            return () => {|LOCK2001:_sum|} / count;
        }
    }

    public async Task<int> CountLaterAsync()
    {
        int count;
        lock (_lock)
        {
            count = _entries.Count;
        }

        await Task.Yield();
        return count - {|LOCK2001:_entries|}.Count;
    }

}
