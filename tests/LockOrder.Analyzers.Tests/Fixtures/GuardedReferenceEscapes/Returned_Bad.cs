/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank._ledger` | `Bank._entries` |
*/
public class Bank
{
    private readonly object _ledger = new();
    private readonly List<string> _entries = [];

    public IReadOnlyList<string> Latest
    {
        get
        {
            lock (_ledger)
            {
                return {|LOCK2005:_entries|};
            }
        }
    }

    public List<string> Entries()
    {
        lock (_ledger)
        {
            _entries.Add("asked for");
            return {|LOCK2005:_entries|};
        }
    }
}
