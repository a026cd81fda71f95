/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Grid` | `Grid._sync` | `Grid._cells`, `Grid._dirty` |
*/
using System.Diagnostics;
using System.Runtime.InteropServices;

public struct Cell
{
    public int Value;
    public bool Mine;
    public void Bump() => Value++;
}

public sealed class Grid
{
    private readonly object _sync = new();
    private readonly Cell[] _cells = new Cell[64];
    private int _dirty;

    private ref Cell At(int x, int y)
    {
        Debug.Assert(Monitor.IsEntered(_sync));
        return ref _cells[y * 8 + x];
    }

    public void Mark(int x, int y)
    {
        lock (_sync)
        {
            ref var cell = ref At(x, y);
            cell.Mine = true;
            cell.Bump();
            At(x, y).Bump();
            ref int d = ref _dirty;
            d++;
        }
    }

    public int Sum()
    {
        lock (_sync)
        {
            var total = 0;
            foreach (ref readonly var c in _cells.AsSpan())
            {
                total += c.Value;
            }
            return total + SumOf(MemoryMarshal.Cast<Cell, byte>(_cells.AsSpan(0, 0)));
        }
    }

    private static int SumOf(ReadOnlySpan<byte> bytes)
    {
        var t = 0;
        foreach (var b in bytes) t += b;
        return t;
    }

    public void CopyTo(Span<Cell> target)
    {
        lock (_sync)
        {
            _cells.CopyTo(target);
        }
    }

    public void Swap(int a, int b)
    {
        lock (_sync)
        {
            (_cells[a], _cells[b]) = (_cells[b], _cells[a]);
            _dirty += 2;
        }
    }
}
