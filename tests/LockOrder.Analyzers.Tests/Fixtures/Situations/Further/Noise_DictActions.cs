/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Book._gate` | `Book._orders (contents)`, `Book._fee` |
*/
// Right as it is, and told of all the same.
public sealed class Book
{
    private readonly object _gate = new();
    private readonly List<int> _orders = [];
    private int _fee;
    public void Sort()
    {
        lock (_gate) { _fee++; var t = new Dictionary<int, Action> { [0] = () => {|LOCK2001:_fee|}++, [1] = () => {|LOCK2001:_orders|}.Clear() }; if (t.TryGetValue(_fee & 1, out var a)) {|LOCK4003:a()|}; }
    }
}
