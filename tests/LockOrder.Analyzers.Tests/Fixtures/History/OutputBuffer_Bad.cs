/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| output | `TurnOutput._outputLock` | `TurnOutput._buffer (contents)`, `TurnOutput._pendingCommands` |
*/
// After textadventures/quest #1703: whether there is output was asked outside the lock, and the walkthrough enumerated a list that changed.
public interface IConsole
{
    void Print(string html);
}

public sealed class TurnOutput(IConsole console)
{
    private readonly object _outputLock = new();
    private readonly List<string> _buffer = [];
    private int _pendingCommands;

    public void Write(string html)
    {
        lock (_outputLock)
        {
            _buffer.Add(html);
            Count();
        }
    }

    private void Count() => _pendingCommands += 1;

    public void ClearBuffer()
    {
        if ({|LOCK2001:_buffer|}.Any())
        {
            var lines = Take();
            Flush(lines);
        }
    }

    private List<string> Take()
    {
        lock (_outputLock)
        {
            var result = new List<string>(_buffer);
            _buffer.Clear();
            _pendingCommands = 0;
            return result;
        }
    }

    private void Flush(List<string> lines)
    {
        foreach (var line in lines)
        {
            console.Print(line);
        }
    }
}

public sealed class WalkthroughRunner(TurnOutput output, Queue<string> steps)
{
    public event Action<string>? Step;

    public void Run()
    {
        while (steps.TryDequeue(out var step))
        {
            output.Write(step);
            Step?.Invoke(step);
            output.ClearBuffer();
        }
    }
}
