/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Editor` | `Recursive.Enter() / Recursive.Exit() / Recursive.TryEnter()` | `Editor._text` | reentrant |
*/
public sealed class Recursive
{
    private readonly SemaphoreSlim _inner = new(1, 1);
    private readonly ThreadLocal<int> _depth = new();
    private int _owner;

    public void Enter()
    {
        if (_owner == Environment.CurrentManagedThreadId)
        {
            _depth.Value++;
            return;
        }
        _inner.Wait();
        _owner = Environment.CurrentManagedThreadId;
        _depth.Value = 1;
    }

    public bool TryEnter()
    {
        if (_owner == Environment.CurrentManagedThreadId)
        {
            _depth.Value++;
            return true;
        }
        if (!_inner.Wait(0)) return false;
        _owner = Environment.CurrentManagedThreadId;
        _depth.Value = 1;
        return true;
    }

    public void Exit()
    {
        if (_owner != Environment.CurrentManagedThreadId) throw new SynchronizationLockException();
        if (--_depth.Value > 0) return;
        _owner = 0;
        _inner.Release();
    }
}

public sealed class Editor
{
    private readonly Recursive _lock = new();
    private string _text = "";

    public void Append(string s)
    {
        _lock.Enter();
        try
        {
            _text += s;
        }
        finally
        {
            _lock.Exit();
        }
    }

    public bool TryClear()
    {
        if (!_lock.TryEnter()) return false;
        try
        {
            _text = "";
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }
}
