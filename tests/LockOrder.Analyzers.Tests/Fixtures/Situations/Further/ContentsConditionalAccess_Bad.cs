/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._items (contents)` |
*/
public class Box
{
    private readonly object _gate = new();
    private readonly List<int>? _items = [];

    public void Add(int item)
    {
        lock (_gate)
        {
            _items!.Add(item);
        }
    }

    public int? Count() => {|LOCK2001:_items|}?.Count;

    public int[]? Copy() => {|LOCK2001:_items|}?.ToArray();

    public int? First() => {|LOCK2001:_items|}?[0];
}
