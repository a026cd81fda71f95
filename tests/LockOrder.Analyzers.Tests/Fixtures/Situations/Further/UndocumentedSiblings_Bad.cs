/* LockOrdering.md
```lock-order
Editor.Buffer
  ->Editor.Undo
  ->Editor.Marks
```
*/
//- ignore LOCK0006
public sealed class Editor
{
    private readonly object _buffer = new();
    private readonly object _undo = new();
    private readonly Lock _marks = new();
    private readonly Stack<string> _steps = new();
    private int _mark;

    public void Insert(string text)
    {
        lock (_buffer)
        {
            lock (_undo)
            {
                _steps.Push(text);
            }

            lock (_marks)
            {
                _mark += text.Length;
            }
        }
    }

    public void Undo()
    {
        lock (_undo)
        {
            if (_steps.TryPop(out var text))
            {
                {|LOCK1002:Shift(-text.Length)|};
            }
        }
    }

    private void Shift(int by)
    {
        using var scope = _marks.EnterScope();
        _mark += by;
    }
}
