/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Model` | `Model._lock` | `Model._nodes`, `Model._version` |
*/
public sealed class Model
{
    private readonly Lock _lock = new();
    private readonly List<int> _nodes = [];
    private int _version;

    private bool EnterIfNeeded()
    {
        if (_lock.IsHeldByCurrentThread) return false;
        _lock.Enter();
        return true;
    }

    private void ExitIf(bool entered)
    {
        if (entered) _lock.Exit();
    }

    public void Add(int n)
    {
        var entered = EnterIfNeeded();
        try
        {
            _nodes.Add(n);
            _version++;
        }
        finally
        {
            ExitIf(entered);
        }
    }

    public void AddTwo(int n)
    {
        var entered = EnterIfNeeded();
        try
        {
            Add(n);
            Add(n + 1);
        }
        finally
        {
            if (entered) _lock.Exit();
        }
    }

    public int Count()
    {
        var entered = false;
        if (!_lock.IsHeldByCurrentThread)
        {
            _lock.Enter();
            entered = true;
        }
        try
        {
            return _nodes.Count + _version;
        }
        finally
        {
            if (entered) _lock.Exit();
        }
    }
}
