/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Box.Gate` | `Box._items (contents)`, `Box._bytes (contents)` |
*/
// Whoever took the collection away under the lock has it alone.
public class Box
{
    private readonly object _gate = new();
    private List<int> _items = [];
    private byte[]? _bytes = new byte[8];

    public void Add(int item)
    {
        lock (_gate)
        {
            _items.Add(item);
        }
    }

    public int Drain()
    {
        List<int> batch;
        lock (_gate)
        {
            batch = _items;
            _items = [];
        }

        var sum = 0;
        foreach (var item in batch)
        {
            sum += item;
        }

        batch.Clear();
        return sum + batch.Count;
    }

    public int DrainAtomically()
    {
        var batch = Interlocked.Exchange(ref _items, []);
        return batch.Count + batch.Sum();
    }

    public int DrainIntoTuple()
    {
        List<int> batch;
        lock (_gate)
        {
            (batch, _items) = (_items, new List<int>());
        }

        return batch.Count;
    }

    public byte[]? Take()
    {
        byte[]? taken;
        lock (_gate)
        {
            taken = _bytes;
            _bytes = null;
        }

        if (taken is { Length: > 0 })
        {
            Array.Clear(taken);
        }

        return taken;
    }

    public List<int> Copy()
    {
        lock (_gate)
        {
            var items = _items;
            return new List<int>(items);
        }
    }

    public bool IsThere() => _bytes is not null && _bytes.Length > 2;

    public void Start()
    {
        List<int> made = [];
        made.Add(1);
        lock (_gate)
        {
            _items = made;
        }
    }

    public string Names(List<string> others) => string.Join(',', others) + others.Count;
}
