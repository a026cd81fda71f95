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

    public int[] Spread() => [.. {|LOCK2001:_items|}];

    public List<int> Copy() => new({|LOCK2001:_items|});

    public void CopyTo(List<int> other) => other.AddRange({|LOCK2001:_items|});

    public string Text() => string.Join(',', {|LOCK2001:_items|});
}
