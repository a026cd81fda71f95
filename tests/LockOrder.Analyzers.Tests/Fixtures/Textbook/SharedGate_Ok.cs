/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Sheet.Gate` | `Sheet._gate` | `Sheet._cells`, `Sheet._dirty`, `Column._width (via _owner)`, `Row._height` |
*/
public sealed class Sheet
{
    internal readonly object _gate = new();
    private readonly Dictionary<(int, int), string> _cells = [];
    private readonly Column[] _columns;
    private readonly Row[] _rows;
    private bool _dirty;

    public Sheet(int columns, int rows)
    {
        _columns = new Column[columns];
        for (var i = 0; i < columns; i++) _columns[i] = new Column(this);
        _rows = Enumerable.Range(0, rows).Select(_ => new Row(_gate)).ToArray();
    }

    public string? this[int column, int row]
    {
        get
        {
            lock (_gate) return _cells.GetValueOrDefault((column, row));
        }
        set
        {
            lock (_gate)
            {
                if (value is null) _cells.Remove((column, row));
                else _cells[(column, row)] = value;
                _dirty = true;
                _columns[column].Fit(value?.Length ?? 0);
                _rows[row].Grow(value is null ? 0 : 1);
            }
        }
    }

    internal void MarkDirty()
    {
        lock (_gate) _dirty = true;
    }

    public bool Flush()
    {
        lock (_gate)
        {
            var was = _dirty;
            _dirty = false;
            return was;
        }
    }
}

public sealed class Column
{
    private readonly Sheet _owner;
    private int _width = 8;

    internal Column(Sheet owner) => _owner = owner;

    public int Width
    {
        get { lock (_owner._gate) return _width; }
        set
        {
            lock (_owner._gate)
            {
                _width = value;
                _owner.MarkDirty();
            }
        }
    }

    internal void Fit(int length)
    {
        if (length > _width) _width = length;
    }
}

public sealed class Row
{
    private readonly object _sheetGate;
    private int _height = 1;

    internal Row(object sheetGate) => _sheetGate = sheetGate;

    public int Height
    {
        get { lock (_sheetGate) { return _height; } }
    }

    internal void Grow(int by)
    {
        lock (_sheetGate)
        {
            _height = Math.Max(_height, by);
        }
    }
}
