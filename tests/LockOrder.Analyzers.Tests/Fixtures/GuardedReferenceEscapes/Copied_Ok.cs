/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank._ledger` | `Bank._entries` |
*/
public class Bank
{
    private readonly object _ledger = new();
    private readonly List<string> _entries = [];

    public List<string> Entries()
    {
        lock (_ledger)
        {
            return [.. Own()];
        }
    }

    public string? Last()
    {
        lock (_ledger)
        {
            return _entries.LastOrDefault();
        }
    }

    // Its callers are of this type, and hold the lock.
    private List<string> Own() => _entries;
}
