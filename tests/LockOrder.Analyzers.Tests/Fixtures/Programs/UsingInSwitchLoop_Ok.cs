/* LockOrdering.md
```lock-order
Depot.Bays
  ->Depot.Crates
```

| Lock | Declared as | Protects |
|---|---|---|
| `Depot.Bays` | `Depot._bays` | `Depot._open` |
| `Depot.Crates` | `Depot._crates` | `Depot._count` |
*/
public readonly ref struct Entered
{
    private readonly object _o;
    public Entered(object o)
    {
        Monitor.Enter(o);
        _o = o;
    }
    public void Dispose() => Monitor.Exit(_o);
}

public enum Op { Open, Close, Load, Nothing }

public sealed class Depot
{
    private readonly object _bays = new();
    private readonly object _crates = new();
    private bool _open;
    private int _count;

    public int Apply(IEnumerable<Op> ops)
    {
        var done = 0;
        foreach (var op in ops)
        {
            switch (op)
            {
                case Op.Open:
                {
                    using var e = new Entered(_bays);
                    if (_open) continue;
                    _open = true;
                    break;
                }
                case Op.Close:
                {
                    using var e = new Entered(_bays);
                    using var f = new Entered(_crates);
                    if (_count > 0) return done;
                    _open = false;
                    break;
                }
                case Op.Load:
                {
                    using var e = new Entered(_crates);
                    _count++;
                    goto case Op.Nothing;
                }
                case Op.Nothing:
                    done++;
                    break;
            }
        }
        return done;
    }

    public bool Loaded
    {
        get
        {
            for (; ; )
            {
                using var e = new Entered(_crates);
                if (_count == 0) break;
                return true;
            }
            return false;
        }
    }

    public Func<int> Reader() => () =>
    {
        using var a = new Entered(_bays);
        if (!_open) return -1;
        using var b = new Entered(_crates);
        return _count;
    };
}
