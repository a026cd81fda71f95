/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bank._ledger` | `Bank._entries` |
*/
// The list is as reachable through the report as if it were returned; only what is returned is looked at.
public class Bank
{
    private readonly object _ledger = new();
    private readonly List<string> _entries = [];

    public void Publish(Report report)
    {
        lock (_ledger)
        {
            report.Entries = _entries;
        }
    }
}

public class Report
{
    public List<string> Entries { get; set; } = [];
}
