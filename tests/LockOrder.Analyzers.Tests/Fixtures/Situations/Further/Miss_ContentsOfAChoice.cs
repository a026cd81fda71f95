/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._items (contents)` |
*/
// What a choice between a member and something else refers to is not followed.
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

    public int Count() => (_items ?? []).Count;
}
