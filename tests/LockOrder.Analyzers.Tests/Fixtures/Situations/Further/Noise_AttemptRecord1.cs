/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._g` | `C._n` |
*/
// Which record came out says whether the guard is there; a type test does not tell the ways out of a callee apart.
public abstract record Attempt;
public sealed record Got(Key Key) : Attempt;
public sealed record Busy : Attempt;
public sealed class Key(object o) : IDisposable
{
    public void Dispose() => Monitor.Exit(o);
}
public sealed class C
{
    private readonly object _g = new();
    private int _n;
    private Attempt Try() => Monitor.TryEnter(_g) ? new Got(new Key(_g)) : new Busy();
    public bool Inc()
    {
        if (Try() is not Got got) return false;
        using (got.Key) {|LOCK2001:_n|}++;
        return true;
    }
}
