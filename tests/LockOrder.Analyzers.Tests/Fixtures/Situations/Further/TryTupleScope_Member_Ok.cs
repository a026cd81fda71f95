/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Ledger` | `Ledger._sync` | `Ledger._total` |
*/
public readonly struct Held(object? target) : IDisposable
{
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

    public void Add(decimal amount)
    {
        var taken = TryTake(_sync);
        if (!taken.Ok) return;
        using (taken.Scope) _total += amount;
    }
}
