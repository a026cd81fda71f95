/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Book._gate` | `Book._orders (contents)`, `Book._fee` |
*/
public sealed class Book
{
    private readonly object _gate = new();
    private readonly List<int> _orders = [];
    private int _fee;
    public void Sort()
    {
        lock (_gate) { _fee++; var i = _orders.BinarySearch(3, Comparer<int>.Create((x, y) => (x + _fee).CompareTo(y))); if (i < 0) _orders.Insert(~i, 3); }
    }
}
