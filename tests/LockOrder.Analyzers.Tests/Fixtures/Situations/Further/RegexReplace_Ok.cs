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
        lock (_gate) { _fee++; var t = System.Text.RegularExpressions.Regex.Replace("a1", "[0-9]", m => m.Value + _fee); Console.WriteLine(t); }
    }
}
