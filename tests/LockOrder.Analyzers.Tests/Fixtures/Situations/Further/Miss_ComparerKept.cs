/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Book._gate` | `Book._fee` |
*/
// LOCK2001 belongs in the lambda: the comparer is kept, and compares when nobody holds the lock.
public sealed class Book
{
    private readonly object _gate = new();
    private IComparer<int>? _byFee;
    private int _fee;

    public void Set(int fee)
    {
        lock (_gate)
        {
            _fee = fee;
            _byFee = Comparer<int>.Create((x, y) => (x + _fee).CompareTo(y));
        }
    }

    public void Sort(List<int> orders) => orders.Sort(_byFee);
}
