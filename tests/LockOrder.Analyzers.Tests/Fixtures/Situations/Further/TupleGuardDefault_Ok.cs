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
    private (Hold A, int N) Try()
    {
        if (!_a.TryEnter()) return default;
        return (new Hold(_a), 1);
    }
    public bool Swap()
    {
        var (a, n) = Try();
        if (!a.Ok) return false;
        using (a) _x++;
        return true;
    }
}
