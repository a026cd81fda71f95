/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._items (contents)` |
*/
public class Box
{
    private readonly object _gate = new();
    private readonly List<int> _items = [];

    public void Add(int item)
    {
        lock (_gate)
        {
            _items.Add(item);
        }
    }

    public bool Any() => {|LOCK2001:_items|} is { Count: > 0 };

    public bool StartsWithOne() => {|LOCK2001:_items|} is [1, ..];
}
