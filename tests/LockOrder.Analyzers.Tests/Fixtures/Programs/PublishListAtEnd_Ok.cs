/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Item` | `Item.Sync` | `Item.Weight`, `Item.Parts` |
| `Store` | `Store._sync` | `Store._items`, `Store._byName` |

```lock-order
Store
  Item
```
*/
public sealed class Item
{
    internal readonly object Sync = new();
    internal int Weight;
    internal List<Item>? Parts;
    public string Name { get; init; } = "";
}

public sealed class Store
{
    private readonly object _sync = new();
    private List<Item> _items = [];
    private Dictionary<string, Item> _byName = [];

    public void Load(string[] lines)
    {
        var items = new List<Item>();
        var byName = new Dictionary<string, Item>();
        foreach (var line in lines)
        {
            var item = new Item { Name = line };
            items.Add(item);
            byName[line] = item;
            item.Weight = line.Length;
            item.Parts = [];
            item.Parts.Add(new Item { Weight = 1 });
        }
        items.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        lock (_sync)
        {
            _items = items;
            _byName = byName;
        }
    }

    public void Load2(IEnumerable<string> lines)
    {
        var made = lines.Select(l => new Item { Name = l, Weight = l.Length, Parts = [] }).ToArray();
        lock (_sync)
        {
            _items.AddRange(made);
            foreach (var m in made) _byName.TryAdd(m.Name, m);
        }
    }

    public Item GetOrAdd(string name)
    {
        lock (_sync)
        {
            if (!_byName.TryGetValue(name, out var item))
            {
                item = new Item { Name = name };
                item.Weight = 7;
                _byName.Add(name, item);
                item.Parts = [];
                _items.Add(item);
            }
            return item;
        }
    }

    public Item Fetch(string name)
    {
        Item? made = null;
        lock (_sync)
        {
            if (_byName.TryGetValue(name, out var old)) return old;
        }
        made = new Item { Name = name };
        made.Weight++;
        made.Parts ??= [];
        lock (_sync)
        {
            if (_byName.TryGetValue(name, out var raced)) return raced;
            return _byName[name] = made;
        }
    }

    public int Weigh()
    {
        lock (_sync)
        {
            var sum = 0;
            foreach (var i in _items)
                lock (i.Sync)
                    sum += i.Weight + (i.Parts?.Count ?? 0);
            return sum;
        }
    }
}
