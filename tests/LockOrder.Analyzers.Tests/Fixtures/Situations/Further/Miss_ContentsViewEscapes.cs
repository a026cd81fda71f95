/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._items (contents)` |
*/
// A view or a query over guarded contents is returned, and enumerated when the lock is gone.
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

    public IEnumerable<int> Positive()
    {
        lock (_gate)
        {
            return _items.Where(item => item > 0);
        }
    }

    public IReadOnlyList<int> View()
    {
        lock (_gate)
        {
            return _items.AsReadOnly();
        }
    }
}
