/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `gate` | `Index._gate` | `Index._hits` |
*/
//- ignore LOCK3003
public sealed class Index
{
    private readonly object _gate = new();
    private int _hits;

    // The answer was no, and it is not asked again.
    public int Hit()
    {
        var held = Monitor.IsEntered(_gate);
        if (!held)
        {
            {|LOCK3001:Monitor.Enter(_gate)|};
        }

        var hits = ++_hits;
        if (held)
        {
            Monitor.Exit(_gate);
        }

        return hits;
    }

    public int Peek()
    {
        var held = Monitor.IsEntered(_gate);
        return held ? _hits : {|LOCK2001:_hits|};
    }
}
