/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `grid` | `Grid._gate` | `Grid._cells (contents)` |
*/
public sealed class Grid
{
    private readonly object _gate = new();
    private readonly int[] _cells = new int[3];

    // The size of an array never changes.
    public int Size => _cells.Length;

    public int SizeOf(int dimension) => _cells.GetLength(dimension);

    public int Get(int at)
    {
        lock (_gate)
        {
            return at < _cells.Length ? _cells[at] : 0;
        }
    }
}
