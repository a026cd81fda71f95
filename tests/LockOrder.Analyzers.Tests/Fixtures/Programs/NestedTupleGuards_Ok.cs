/* LockOrdering.md
```lock-order
Desk._a -> Desk._b
```

| Lock | Declared as | Protects |
|---|---|---|
| `Desk._a` | `Desk._a` | `Desk._x` |
| `Desk._b` | `Desk._b` | `Desk._y` |
*/
public sealed class Desk
{
    private readonly Lock _a = new();
    private readonly Lock _b = new();
    private int _x;
    private int _y;

    private readonly record struct Hold(Lock? Lock) : IDisposable
    {
        public bool Ok => Lock is not null;
        public void Dispose() => Lock?.Exit();
    }

    private static Hold Try(Lock l) => l.TryEnter() ? new Hold(l) : default;

    private (Hold A, Hold B) TryBoth()
    {
        var a = Try(_a);
        if (!a.Ok) return default;
        var b = Try(_b);
        if (b.Ok) return (a, b);
        a.Dispose();
        return (default, default);
    }

    public bool Swap()
    {
        var (a, b) = TryBoth();
        if (!b.Ok) return false;
        using (a)
        using (b)
        {
            (_x, _y) = (_y, _x);
        }
        return true;
    }

    public int Sum()
    {
        lock (_a)
        {
            using var b = Try(_b);
            return b.Ok ? _x + _y : _x;
        }
    }

    public int Y()
    {
        if (Try(_b) is { Ok: true } hold)
        {
            using (hold) return _y;
        }
        return -1;
    }

    public int X()
    {
        using var h = Try(_a);
        return h switch
        {
            { Ok: true } => _x,
            _ => 0,
        };
    }

    public int X2() => Try(_a) is { Lock: not null } h ? Done(h, _x) : 0;

    private static int Done(Hold h, int v)
    {
        h.Dispose();
        return v;
    }
}
