/* LockOrdering.md
```lock-order
set
```

| Lock | Declared as |
|---|---|
| `set` | `Bag.this` |
*/
using System.Runtime.CompilerServices;

// The old collections: addAll locks itself, and then the other one element by element.
public sealed class Bag
{
    private readonly List<int> _items = [];

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Count() => _items.Count;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void AddAll(Bag other)
    {
        for (var at = 0; at < {|LOCK1004:other.Count()|}; at++)
        {
            _items.Add(at);
        }
    }
}
