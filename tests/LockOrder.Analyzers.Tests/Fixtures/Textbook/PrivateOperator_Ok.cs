/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Sheet._gate` | `Sheet.Cell.Value` |
*/
public sealed class Sheet
{
    internal readonly object _gate = new();
    private readonly Cell _first = new();
    private readonly Cell _second = new();

    private sealed class Cell
    {
        internal double Value;

        public static double operator +(Cell a, Cell b) => a.Value + b.Value;
    }

    public double Sum()
    {
        lock (_gate)
        {
            return _first + _second;
        }
    }
}
