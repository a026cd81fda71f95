/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
using System.Collections;

class Registry
{
    internal static readonly object Lock = new();
}

class Bag : IEnumerable
{
    private readonly List<int> _items = [];

    public void Add(int item)
    {
        lock (Registry.Lock)
        {
            _items.Add(item);
        }
    }

    public IEnumerator GetEnumerator() => _items.GetEnumerator();
}

class Ledger
{
    private readonly object _lock = new();

    public Bag Fill()
    {
        lock (_lock)
        {
            return {|LOCK1001.add:new Bag {|LOCK1001.add:{ {|LOCK1001.add:1|} }|}|};
        }
    }
}
