/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
sealed class Registry
{
    private readonly object _lock = new();
    private int[] _items = [];

    public Enumerator GetEnumerator()
    {
        lock (_lock)
        {
            return new Enumerator(_items);
        }
    }

    public struct Enumerator(int[] items)
    {
        private int _at = -1;

        public readonly int Current => items[_at];

        public bool MoveNext() => ++_at < items.Length;
    }
}

class Ledger
{
    private readonly object _lock = new();

    public int Sum(Registry registry)
    {
        var sum = 0;
        lock (_lock)
        {
            foreach (var item in {|LOCK1001:registry|})
            {
                sum += item;
            }
        }

        return sum;
    }
}
