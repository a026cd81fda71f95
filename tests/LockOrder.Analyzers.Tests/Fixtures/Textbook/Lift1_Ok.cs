/* LockOrdering.md
```lock-order
Engine.gate
  ->Bucket.gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Engine.gate` | `Engine.Gate` | `Engine.Rules`, `Engine.Hits`, `Rule.Weight`, `Rule.Last` |
| `Bucket.gate` | `Bucket.Gate` | `Bucket.Values` |
*/
internal interface IRule
{
    bool Applies(string input);
    void Touch();
}

internal abstract class Rule(int weight) : IRule
{
    internal int Weight = weight;
    internal DateTime Last;

    public abstract bool Applies(string input);
    public void Touch() => Last = DateTime.UtcNow;
    internal virtual int Score() => Weight;
}

internal sealed class PrefixRule(string prefix) : Rule(1)
{
    public override bool Applies(string input)
    {
        if (!input.StartsWith(prefix)) return false;
        Weight++;
        return true;
    }
}

internal sealed class AnyRule(params IRule[] rules) : Rule(0), IRule
{
    public override bool Applies(string input) => rules.Any(r => r.Applies(input));
    internal override int Score() => base.Score() + rules.Length;
}

internal sealed class Bucket
{
    internal readonly object Gate = new();
    internal readonly Dictionary<string, int> Values = [];

    internal int Add(string key, int n)
    {
        lock (Gate) return Values[key] = Values.GetValueOrDefault(key) + n;
    }
}

internal sealed class Engine
{
    internal readonly object Gate = new();
    internal readonly List<IRule> Rules = [];
    internal int Hits;
    private readonly Bucket _bucket = new();

    internal Engine Add(IRule rule)
    {
        lock (Gate) Rules.Add(rule);
        return this;
    }

    internal int Evaluate(string input)
    {
        lock (Gate)
        {
            var score = 0;
            foreach (var rule in Rules)
            {
                if (!rule.Applies(input)) continue;
                rule.Touch();
                score += rule is Rule r ? r.Score() : 0;
            }

            Hits += score;
            Prune(static r => r is Rule { Weight: < 0 });
            return _bucket.Add(input, score);
        }
    }

    private void Prune(Predicate<IRule> dead) => Rules.RemoveAll(dead);
}
