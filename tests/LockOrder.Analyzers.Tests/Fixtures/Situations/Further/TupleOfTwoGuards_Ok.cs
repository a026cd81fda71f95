/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._a` | `C._x` |
*/
public sealed class C
{
    private readonly Lock _a = new();
    private readonly Lock _b = new();
    private int _x;
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
        using (b) _x++;
        return true;
    }
}
