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

    public int Local()
    {
        var items = {|LOCK2001.a:_items|};
        return {|LOCK2001.a:{|LOCK2001.a:items|}.Count|};
    }

}
