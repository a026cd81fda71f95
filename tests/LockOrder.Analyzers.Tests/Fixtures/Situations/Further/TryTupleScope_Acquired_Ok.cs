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

    private static Held TryTake(object target)
    {
        if (Monitor.TryEnter(target, 100)) return new Held(target);
        return default;
    }

    public void Add(decimal amount)
    {
        using var held = TryTake(_sync);
        if (held.Acquired) _total += amount;
    }
}
