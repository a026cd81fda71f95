/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `grid` | `Grid._gate` | `Grid._cells (contents)`, `Grid._names (contents)`, `Grid._spare` |
*/
public sealed class Grid
{
    private readonly object _gate = new();
    private readonly int[] _cells = new int[3];
    private readonly List<string> _names = [];
    private int[] _spare = [];

    public int Get(int at) => at < _cells.Length ? {|LOCK2001:_cells|}[at] : 0;

    // The size of a list does change, and so does the array a variable refers to.
    public int Names => {|LOCK2001:_names|}.Count;

    public int Spare => {|LOCK2001:_spare|}.Length;

    public void Grow()
    {
        lock (_gate)
        {
            _spare = new int[_cells.Length];
            _names.Add("");
        }
    }
}
