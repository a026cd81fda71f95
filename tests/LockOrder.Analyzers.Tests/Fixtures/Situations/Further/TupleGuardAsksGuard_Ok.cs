/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._a` | `C._x` |
*/
public sealed class C
{
    private readonly Lock _a = new();
    private int _x;
    private readonly record struct Hold(Lock? Lock) : IDisposable
    {
        public bool Ok => Lock is not null;
        public void Dispose() => Lock?.Exit();
    }
    private (bool N, Hold A) Try()
    {
        if (!_a.TryEnter()) return (false, default);
        return (true, new Hold(_a));
    }
    public bool Swap()
    {
        var (n, a) = Try();
        if (!a.Ok) return false;
        using (a) _x++;
        return true;
    }
}
