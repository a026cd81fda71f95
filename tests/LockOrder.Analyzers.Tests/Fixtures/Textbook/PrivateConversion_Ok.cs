/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Sheet._gate` | `Sheet.Cell.Value` |
*/
public sealed class Sheet
{
    internal readonly object _gate = new();
    private readonly Cell _first = new();

    private sealed class Cell
    {
        internal double Value;

        public static implicit operator double(Cell cell) => cell.Value;
    }

    public double First()
    {
        lock (_gate)
        {
            return _first;
        }
    }

    public double Twice()
    {
        lock (_gate)
        {
            double sum = 0;
            sum += _first;
            return sum;
        }
    }
}
