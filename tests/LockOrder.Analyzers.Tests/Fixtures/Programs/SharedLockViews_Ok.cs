/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Table` | `Table._sync` | `Table._cells (contents)`, `Table._edits` |
*/
using System;
using System.Collections.Generic;

public sealed class Table
{
    private readonly object _sync = new();
    private readonly Dictionary<(int, int), string> _cells = new();
    private int _edits;

    public Row this[int row] => new(this, row);

    public int Edits
    {
        get
        {
            lock (_sync) return _edits;
        }
    }

    public Batch Start() => new(this);

    public readonly struct Row
    {
        private readonly Table _table;
        private readonly int _row;

        internal Row(Table table, int row)
        {
            _table = table;
            _row = row;
        }

        public string? this[int column]
        {
            get
            {
                lock (_table._sync)
                {
                    return _table._cells.GetValueOrDefault((_row, column));
                }
            }
            set
            {
                lock (_table._sync)
                {
                    _table.Write(_row, column, value);
                }
            }
        }
    }

    public sealed class Batch(Table table)
    {
        private readonly List<(int Row, int Column, string? Value)> _pending = new();

        public Batch Set(int row, int column, string? value)
        {
            _pending.Add((row, column, value));
            return this;
        }

        public int Apply()
        {
            lock (table._sync)
            {
                foreach (var (row, column, value) in _pending) table.Write(row, column, value);
                return table._edits;
            }
        }
    }

    private void Write(int row, int column, string? value)
    {
        if (value is null) _cells.Remove((row, column));
        else _cells[(row, column)] = value;
        _edits++;
    }
}
