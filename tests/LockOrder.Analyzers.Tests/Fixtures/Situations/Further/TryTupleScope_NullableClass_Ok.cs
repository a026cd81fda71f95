/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Ledger` | `Ledger._sync` | `Ledger._total` |
*/
public sealed class Held(object target) : IDisposable
{
    public void Dispose() => Monitor.Exit(target);
}

public sealed class Ledger
{
    private readonly object _sync = new();
    private decimal _total;

    private static (bool Ok, Held? Scope) TryTake(object target)
        => Monitor.TryEnter(target, 100) ? (true, new Held(target)) : (false, null);

    public void Add(decimal amount)
    {
        var (ok, scope) = TryTake(_sync);
        if (!ok) return;
        using (scope) _total += amount;
    }
}
