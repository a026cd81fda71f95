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
        lock (_gate) { _fee++; var c = new Lazy<int>(() => _fee); if (_orders.Count > 3) Console.WriteLine(c.Value); }
    }
}
