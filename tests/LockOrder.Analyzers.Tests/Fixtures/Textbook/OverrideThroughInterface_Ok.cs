/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Engine.Gate` | `Rule.Weight` |
*/
internal interface IRule
{
    bool Applies(string input);
}

internal abstract class Rule : IRule
{
    internal int Weight;

    public abstract bool Applies(string input);
}

internal sealed class PrefixRule : Rule
{
    public override bool Applies(string input)
    {
        Weight++;
        return input.Length > 3;
    }
}

internal sealed class Engine(IRule rule)
{
    internal readonly object Gate = new();

    internal bool Evaluate(string input)
    {
        lock (Gate)
        {
            return rule.Applies(input);
        }
    }
}
