/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `A` | `J._gate` | `J._index` |
*/
public sealed class J
{
    private readonly object _gate = new();
    private int _index;

    public int If(bool outer)
    {
        object? gate = null;
        if (outer) gate = _gate;
        if (gate != null)
        {
            Monitor.Enter(gate);
            _index++;
            Monitor.Exit(gate);
        }

        return 0;
    }
    public int Ternary(bool outer)
    {
        object? gate = outer ? _gate : null;
        if (gate != null)
        {
            Monitor.Enter(gate);
            _index++;
            Monitor.Exit(gate);
        }

        return 0;
    }
    public int Ternary2(bool outer)
    {
        object? gate = outer ? _gate : null;
        if (gate != null)
            Monitor.Enter(gate);
        if (gate != null)
            _index++;
        if (gate != null)
            Monitor.Exit(gate);

        return 0;
    }
    public int IfElse(bool outer)
    {
        object? gate;
        if (outer) gate = _gate; else gate = null;
        if (gate != null)
            Monitor.Enter(gate);
        if (gate != null)
            _index++;
        if (gate != null)
            Monitor.Exit(gate);

        return 0;
    }
}
