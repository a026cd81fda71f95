/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Cache.Gate` | `Cache.Items` |
*/
public sealed class Cache
{
    private readonly object _gate = new();
    private Dictionary<string, int> _items = [];

    public void Refresh(Func<Dictionary<string, int>> load)
    {
        var fresh = load();
        Volatile.Write(ref {|LOCK2001:_items|}, fresh);
        Interlocked.Exchange(ref {|LOCK2001:_items|}, fresh);
    }

    public (int Count, bool Any) Stats() => ({|LOCK2001:_items|}.Count, {|LOCK2001:_items|}.Count > 0);

    public int this[string key] => {|LOCK2001:_items|}.TryGetValue(key, out var value) ? value : 0;

    public void Deconstruct(out int count, out int other)
    {
        lock (_gate)
        {
            count = _items.Count;
        }

        other = {|LOCK2001:_items|}.Count;
    }

    ~Cache() => _items.Clear();
}
