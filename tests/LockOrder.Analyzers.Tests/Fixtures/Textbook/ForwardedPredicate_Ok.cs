/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Engine._gate` | `Engine._rules`, `Rule.Weight` |
*/
public sealed class Rule
{
    internal int Weight;
}

public sealed class Engine
{
    private readonly object _gate = new();
    private readonly List<Rule> _rules = [];

    public void Clean()
    {
        lock (_gate)
        {
            Prune(r => r.Weight < 0);
        }
    }

    private void Prune(Predicate<Rule> dead)
    {
        _rules.RemoveAll(dead);
    }
}
