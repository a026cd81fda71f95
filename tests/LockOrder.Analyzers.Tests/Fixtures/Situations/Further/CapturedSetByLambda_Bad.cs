/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Inventory._gate` | `Inventory._stock` |
*/
public sealed class Inventory
{
    private readonly object _gate = new();
    private int _stock;

    public bool Ship()
    {
        var shipped = false;
        RunExclusive(() => shipped = --_stock > 0);
        if (!shipped)
        {
            return false;
        }

        {|LOCK2001:_stock|}++;
        return true;
    }

    private void RunExclusive(Action action)
    {
        lock (_gate)
        {
            action();
        }
    }
}
