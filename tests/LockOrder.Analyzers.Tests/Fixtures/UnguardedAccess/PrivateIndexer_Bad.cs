/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `table` | `Table._gate` | `Table._rows (contents)` |
*/
public sealed class Table
{
    private readonly object _gate = new();
    private readonly List<int> _rows = [];

    public int First() => {|LOCK2001:this[0]|};

    public void Clear()
    {
        lock (_gate)
        {
            this[0] = 0;
        }
    }

    // Anybody can use this one.
    public int this[string row] => {|LOCK2001:_rows|}[row.Length];

    private int this[int row]
    {
        get => _rows[row];
        set => _rows[row] = value;
    }
}
