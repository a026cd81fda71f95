/* LockOrdering.md
# Editing

~~~text
A document is locked first, its history second. Clipboard is process wide and last.
~~~

```lock-order
EditorDocument.ContentLock
->History<T>.Gate          (EditorDocument.Apply)
  ->Clipboard.Gate
->Clipboard.Gate           (EditorDocument.Cut->Clipboard.Put)
```

| Lock | Protects | Also called |
|---|---|---|
| `EditorDocument.ContentLock` | `EditorDocument._lines (contents)`, `EditorDocument._version`, `EditorDocument.Caret (writes)` | |
| `History<T>.Gate` | `History<T>._done (contents)`, `History<T>._undone (contents)`, `History<T>._group` | undo history |
| `Clipboard.Gate` | `Clipboard.s_text` | |
*/
//- file History.cs
public interface IEdit<in T>
{
    string Title { get; }

    void Do(T target);

    void Undo(T target);
}

public class History<T> where T : class
{
    private readonly object _gate = new();
    private readonly Stack<IEdit<T>> _done = new();
    private readonly Stack<IEdit<T>> _undone = new();
    private List<IEdit<T>>? _group;

    public bool CanUndo
    {
        get
        {
            lock (_gate)
            {
                return _done.Count > 0 && _group is null;
            }
        }
    }

    public IDisposable Group()
    {
        lock (_gate)
        {
            if (_group is not null)
            {
                throw new InvalidOperationException("nested group");
            }

            _group = [];
        }

        return new GroupScope(this);
    }

    public void Push(IEdit<T> edit)
    {
        lock (_gate)
        {
            Record(edit);
            _undone.Clear();
        }
    }

    public bool TryPopUndo([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IEdit<T>? edit)
    {
        lock (_gate)
        {
            if (!_done.TryPop(out edit))
            {
                return false;
            }

            _undone.Push(edit);
            return true;
        }
    }

    public IEdit<T>? PopRedo()
    {
        lock (_gate)
        {
            if (_undone.Count == 0)
            {
                return null;
            }

            var edit = _undone.Pop();
            _done.Push(edit);
            return edit;
        }
    }

    public IReadOnlyList<string> Titles()
    {
        lock (_gate)
        {
            return _done.Select(edit => edit.Title).ToList();
        }
    }

    private void Record(IEdit<T> edit)
    {
        if (_group is { } group)
        {
            group.Add(edit);
        }
        else
        {
            _done.Push(edit);
        }
    }

    private void Close()
    {
        lock (_gate)
        {
            if (_group is { Count: > 0 } group)
            {
                _done.Push(new Composite(group.ToArray()));
            }

            _group = null;
        }
    }

    private sealed class GroupScope(History<T> history) : IDisposable
    {
        public void Dispose() => history.Close();
    }

    private sealed class Composite(IEdit<T>[] parts) : IEdit<T>
    {
        public string Title => string.Join(", ", parts.Select(part => part.Title));

        public void Do(T target) => Array.ForEach(parts, part => part.Do(target));

        public void Undo(T target)
        {
            for (var i = parts.Length - 1; i >= 0; i--)
            {
                parts[i].Undo(target);
            }
        }
    }
}

//- file EditorDocument.cs
public sealed class EditorDocument
{
    private readonly Lock _contentLock = new();
    private readonly List<string> _lines = [];
    private readonly History<EditorDocument> _history = new();
    private int _version;

    public int Caret { get; private set; }

    public bool CanUndo => _history.CanUndo;

    public int Version
    {
        get
        {
            lock (_contentLock)
            {
                return _version;
            }
        }
    }

    public string this[int line]
    {
        get
        {
            lock (_contentLock)
            {
                return line < _lines.Count ? _lines[line] : string.Empty;
            }
        }
        set => Apply(new ReplaceLine(line, this[line], value));
    }

    public void Apply(IEdit<EditorDocument> edit)
    {
        using (_contentLock.EnterScope())
        {
            edit.Do(this);
            _history.Push(edit);
            _version++;
        }
    }

    public void ApplyAll(params ReadOnlySpan<IEdit<EditorDocument>> edits)
    {
        lock (_contentLock)
        {
            using var group = _history.Group();
            foreach (var edit in edits)
            {
                Apply(edit);
            }
        }
    }

    public bool Undo()
    {
        lock (_contentLock)
        {
            if (!_history.TryPopUndo(out var edit))
            {
                return false;
            }

            edit.Undo(this);
            _version--;
            return true;
        }
    }

    public bool Redo()
    {
        lock (_contentLock)
        {
            var edit = _history.PopRedo();
            edit?.Do(this);
            return edit is not null;
        }
    }

    public string Cut(int line)
    {
        _contentLock.Enter();
        try
        {
            var text = _lines[line];
            Clipboard.Put(text);
            Apply(new RemoveLine(line, text));
            return text;
        }
        finally
        {
            _contentLock.Exit();
        }
    }

    public string Text()
    {
        lock (_contentLock)
        {
            return string.Join('\n', _lines);
        }
    }

    internal void InsertLine(int at, string text)
    {
        lock (_contentLock)
        {
            _lines.Insert(at, text);
            Caret = at;
        }
    }

    internal string DeleteLine(int at)
    {
        lock (_contentLock)
        {
            var text = _lines[at];
            _lines.RemoveAt(at);
            Caret = Math.Min(Caret, _lines.Count);
            return text;
        }
    }
}

//- file Edits.cs
public abstract record LineEdit(int Line) : IEdit<EditorDocument>
{
    public virtual string Title => GetType().Name;

    public abstract void Do(EditorDocument target);

    public abstract void Undo(EditorDocument target);
}

public sealed record RemoveLine(int Line, string Text) : LineEdit(Line)
{
    public override void Do(EditorDocument target) => target.DeleteLine(Line);

    public override void Undo(EditorDocument target) => target.InsertLine(Line, Text);
}

public sealed record ReplaceLine(int Line, string Old, string New) : LineEdit(Line)
{
    public override string Title => $"replace {Line}";

    public override void Do(EditorDocument target) => Swap(target, New);

    public override void Undo(EditorDocument target) => Swap(target, Old);

    private void Swap(EditorDocument target, string text)
    {
        target.DeleteLine(Line);
        target.InsertLine(Line, text);
    }
}

public static class Clipboard
{
    private static readonly object s_gate = new();
    private static string? s_text;

    public static void Put(string text)
    {
        lock (s_gate)
        {
            s_text = text;
        }
    }

    public static string? Take()
    {
        lock (s_gate)
        {
            try
            {
                return s_text;
            }
            finally
            {
                s_text = null;
            }
        }
    }
}
