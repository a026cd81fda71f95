/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Registry._sync` | `Registry._order` |
*/
using System.Collections.Concurrent;

public sealed class Registry
{
    private readonly object _sync = new();
    private readonly ConcurrentDictionary<Type, string> _map = new();
    private readonly List<string> _order = new();

    public string For(Type t)
    {
        lock (_sync)
        {
            return _map.GetOrAdd(t, key =>
            {
                _order.Add(key.Name);
                return key.Name;
            });
        }
    }
}
