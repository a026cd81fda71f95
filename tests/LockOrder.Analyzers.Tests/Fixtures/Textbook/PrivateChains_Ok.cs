/* LockOrdering.md
```lock-order
Editor.Document -> Editor.Undo
```

| Lock | Declared as | Protects |
|---|---|---|
| `Editor.Document` | `Editor._document` | `Editor._lines`, `Editor._caret`, `Editor.Modified (writes)` |
| `Editor.Undo` | `Editor._undoGate` | `Editor._undo`, `Editor._redo` |
*/
public sealed class Editor
{
    private readonly object _document = new();
    private readonly object _undoGate = new();
    private readonly List<string> _lines = [""];
    private readonly Stack<Action> _undo = new();
    private readonly Stack<Action> _redo = new();
    private (int Line, int Column) _caret;

    public bool Modified { get; private set; }

    public void Type(string text)
    {
        lock (_document)
        {
            foreach (var c in text) TypeCore(c);
        }
    }

    private void TypeCore(char c)
    {
        if (c == '\n') BreakLine();
        else Insert(c);
    }

    private void BreakLine()
    {
        var line = CurrentLine;
        _lines[_caret.Line] = line[.._caret.Column];
        _lines.Insert(_caret.Line + 1, line[_caret.Column..]);
        MoveTo(_caret.Line + 1, 0);
    }

    private void Insert(char c)
    {
        var (line, column) = _caret;
        var before = CurrentLine;
        CurrentLine = before.Insert(column, c.ToString());
        MoveTo(line, column + 1);
        Remember(() => Restore(line, before));
    }

    private string CurrentLine
    {
        get => _lines[_caret.Line];
        set
        {
            _lines[_caret.Line] = value;
            Touch();
        }
    }

    private void Touch() => Modified = true;

    private void MoveTo(int line, int column)
    {
        _caret.Line = line;
        _caret.Column = Clamp(line, column);
    }

    private int Clamp(int line, int column) => Math.Min(column, _lines[line].Length);

    private void Remember(Action action)
    {
        lock (_undoGate)
        {
            _undo.Push(action);
            ForgetRedo();
        }
    }

    private void ForgetRedo() => _redo.Clear();

    private void Restore(int line, string text)
    {
        lock (_document)
        {
            if (line < _lines.Count)
            {
                _lines[line] = text;
                MoveTo(line, text.Length);
            }
        }
    }

    public bool Undo()
    {
        Action? action;
        lock (_undoGate)
        {
            if (!_undo.TryPop(out action)) return false;
        }

        action();
        return true;
    }

    public string Text
    {
        get
        {
            lock (_document)
            {
                return string.Join('\n', _lines);
            }
        }
        set
        {
            lock (_document)
            {
                Load(value.Split('\n'));
            }
        }
    }

    private void Load(string[] lines)
    {
        Reset();
        _lines.AddRange(lines);
        MoveTo(0, 0);
        Modified = false;
    }

    private void Reset()
    {
        _lines.Clear();
        _caret = default;
        lock (_undoGate)
        {
            _undo.Clear();
            ForgetRedo();
        }
    }

    public int Replace(string old, string now)
    {
        lock (_document)
        {
            int count = 0;
            for (int i = 0; i < _lines.Count; i++)
            {
                if (!_lines[i].Contains(old)) continue;
                _lines[i] = _lines[i].Replace(old, now);
                count++;
            }

            if (count > 0) Touch();
            return count;
        }
    }
}
