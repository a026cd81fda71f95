/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Grid._gate` | `Grid._depth` |
*/
public sealed class Grid
{
    private readonly object _gate = new();
    private int _depth;

    private sealed class Level
    {
        internal Level(Grid grid)
        {
            grid._depth++;
        }
    }

    public object Run()
    {
        lock (_gate)
        {
            return new Level(this);
        }
    }
}
