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
        lock (_gate) { _fee++; _orders.Sort(Comparer<int>.Create((x, y) => (x + _fee).CompareTo(y))); }
    }
}
