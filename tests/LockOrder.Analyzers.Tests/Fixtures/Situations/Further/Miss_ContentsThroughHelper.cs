/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._items (contents)` |
*/
// What a helper does with a collection it is given is not asked of who gives it.
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

    public int Sum() => Total(_items);

    private static int Total(List<int> items)
    {
        var sum = 0;
        foreach (var item in items)
        {
            sum += item;
        }

        return sum;
    }
}
