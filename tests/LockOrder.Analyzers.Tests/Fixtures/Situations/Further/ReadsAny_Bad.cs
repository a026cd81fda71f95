/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Routes.Update` | `Routes.Table (reads: any of Routes.Update, Routes.Lookup)` |
| `Routes.Lookup` | |
*/
public sealed class Routes
{
    private readonly object _update = new();
    private readonly object _lookup = new();
    private int[] _table = [];

    public int Find(int index)
    {
        lock (_lookup)
        {
            return _table[index];
        }
    }

    public void Grow()
    {
        lock (_update)
        {
            var copy = new int[_table.Length + 1];
            _table.CopyTo(copy, 0);
            {|LOCK2001:_table|} = copy;
        }
    }

    public void Replace(int[] table)
    {
        lock (_update)
        {
            lock (_lookup)
            {
                _table = table;
            }
        }
    }

    public bool IsEmpty => {|LOCK2001:_table|}.Length == 0;
}
