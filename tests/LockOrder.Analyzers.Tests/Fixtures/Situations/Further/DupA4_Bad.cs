/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| gate | `L._lock` | `L._x` |
*/
public sealed class L
{
    private readonly object _lock = new();
    private Action? _later;
    private int _x;

    public void Later() => _later = () => {|LOCK2001:_x|} = 1;

    public void Run()
    {
        Action? first;
        lock (_lock)
        {
            first = _later;
        }

        first?.Invoke();
    }
}
