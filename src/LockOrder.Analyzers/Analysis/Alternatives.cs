using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// What two paths that meet still know together: after <c>if (a || b) Enter</c> one has <c>a</c>, the other <c>not a, but b</c>, and both
/// have <c>a or b</c>. Kept only while a lock is held that no statement releases, since only then may a later test of the same depend on it.
/// </summary>
internal static class Alternatives
{
    /// <summary>Facts that one path is paired with at a meeting; more than a few are about something else.</summary>
    private const int MaxPairs = 3;

    public static ImmutableDictionary<Value, bool> Keep(LockState a, LockState b, ImmutableDictionary<Value, bool> common)
    {
        if (ReferenceEquals(a.Facts, b.Facts) || a.Held.All(h => h.IsAssumed || (h.Traits & LockTraits.Structured) != 0))
        {
            return common;
        }

        foreach (var (from, other) in new[] { (a, b), (b, a) })
        {
            foreach (var known in from.Facts.Where(f => f.Value && f.Key is Value.Or && !common.ContainsKey(f.Key) && BranchFacts.Evaluate(other, f.Key) == true))
            {
                common = common.SetItem(known.Key, true); // The other path knows more than that.
            }

            foreach (var split in Own(from, other).Where(f => other.Fact(f.Key) == !f.Value))
            {
                foreach (var instead in Own(other, from).Where(f => !f.Key.Equals(split.Key)).Take(MaxPairs))
                {
                    common = common.SetItem(new Value.Or(Literal(split), Literal(instead)), true);
                }
            }
        }

        return common;
    }

    private static IEnumerable<KeyValuePair<Value, bool>> Own(LockState state, LockState other) =>
        state.Facts.Where(f => f.Key is not Value.Or && f.Key.Depth <= 3 && other.Fact(f.Key) != f.Value).OrderBy(f => f.Key.ToString(), System.StringComparer.Ordinal).Take(MaxPairs);

    private static Value Literal(KeyValuePair<Value, bool> fact) => fact.Value ? fact.Key : new Value.Not(fact.Key);
}
