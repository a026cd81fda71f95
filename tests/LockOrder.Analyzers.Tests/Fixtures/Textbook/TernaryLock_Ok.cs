/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `A` | `T._a` | `T._x` |
| `B` | `T._b` | `T._y` |
*/
public sealed class T
{
    private readonly object _a = new();
    private readonly object _b = new();
    private int _x, _y;
    public void Either(bool first)
    {
        var gate = first ? _a : _b;
        lock (gate)
        {
            if (first) _x++;
            else _y++;
        }
    }
    public void Direct(bool first)
    {
        lock (first ? _a : _b)
        {
            if (first) _x++;
            else _y++;
        }
    }
    public void Known(bool first)
    {
        object gate;
        if (first) gate = _a;
        else gate = _b;
        Monitor.Enter(gate);
        if (first) _x++;
        else _y++;
        Monitor.Exit(gate);
    }
    private object GateOf(bool first) => first ? _a : _b;
    public void Chosen(bool first)
    {
        lock (GateOf(first))
        {
            if (first) _x++;
            else _y++;
        }
    }
    private readonly object[] _stripes = [new(), new()];
    public int Switch(int kind)
    {
        object gate = kind switch { 0 => _a, 1 => _b, _ => throw new ArgumentOutOfRangeException() };
        lock (gate)
        {
            return kind == 0 ? _x : _y;
        }
    }
}
