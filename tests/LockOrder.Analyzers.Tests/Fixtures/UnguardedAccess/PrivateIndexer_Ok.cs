/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `table` | `Table._gate` | `Table._rows (contents)` |
*/
public sealed class Table
{
    private readonly object _gate = new();
    private readonly List<int> _rows = [];

    public int First()
    {
        lock (_gate)
        {
            return this[0];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            this[0] = 0;
        }
    }

    private int this[int row]
    {
        get => _rows[row];
        set => _rows[row] = value;
    }
}
