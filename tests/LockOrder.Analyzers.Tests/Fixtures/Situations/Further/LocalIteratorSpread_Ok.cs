/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Feed._gate` | `Feed._posts` |
*/
public sealed class Feed
{
    private readonly object _gate = new();
    private readonly List<string> _posts = new();
    public string[] Best()
    {
        lock (_gate)
        {
            return [.. Longest().Take(2)];
        }
        IEnumerable<string> Longest() { foreach (var v in _posts) if (v.Length > 2) yield return v; }
    }
}
