/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Ledger` | `Ledger._sync` | `Ledger._total` |
*/
public readonly struct Held(object? target) : IDisposable
{
    public bool Acquired => target is not null;
    public void Dispose()
    {
        if (target is not null) Monitor.Exit(target);
    }
}

public sealed class Ledger
{
    private readonly object _sync = new();
    private decimal _total;

    private static (bool Ok, Held Scope) TryTake(object target)
    {
        if (Monitor.TryEnter(target, 100)) return (true, new Held(target));
        return (false, default);
    }

    public void Unchecked(decimal amount)
    {
        var (ok, scope) = TryTake(_sync);
        using (scope) {|LOCK2001:_total|} += amount;
    }

    public void WrongWay(decimal amount)
    {
        var (ok, scope) = TryTake(_sync);
        using (scope) if (!ok) {|LOCK2001:_total|} += amount;
    }

    public void Kept(decimal amount)
    {
        var (ok, scope) = {|LOCK3001:TryTake(_sync)|};
        if (!ok) return;
        _total += amount;
    }

    public void WrongHeld()
    {
        using var scope = Take(_sync);
        if (!scope.Acquired) {|LOCK2001:_total|}++;
    }

    private static Held Take(object target) => Monitor.TryEnter(target) ? new Held(target) : default;
}
