/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Grid._gate` | `Grid._depth` |
*/
public sealed class Grid
{
    internal readonly object _gate = new();
    private int _depth;

    private readonly ref struct Level(Grid grid)
    {
        internal void Dispose() => grid._depth--;
    }

    public void Run()
    {
        lock (_gate)
        {
            _depth++;
            using var level = new Level(this);
            Thread.MemoryBarrier();
        }
    }
}
