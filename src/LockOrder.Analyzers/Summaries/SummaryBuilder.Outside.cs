using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Summaries;

/// <summary>The method's terms as callers can use them: what has no name outside loses its instance and keeps its class.</summary>
internal sealed partial class SummaryBuilder
{
    public static Value Outside(Value value) => value.IsNameable || value is Value.Constant || value is Value.Closure ? value : Value.Top;

    public static LockReference Outside(LockReference reference) => reference with { Instance = Outside(reference.Instance) };

    private static ImmutableArray<LockReference> Outside(ImmutableArray<LockReference> references) => references.Select(Outside).ToImmutableArray();

    /// <summary>A set: a lock of a class is held or not, however often recursion stacks another one on it.</summary>
    private static ImmutableArray<HeldLock> Outside(ImmutableArray<HeldLock> held)
    {
        var result = ImmutableArray.CreateBuilder<HeldLock>();
        foreach (var item in held.Select(h => h.With(reference: Outside(h.Lock), count: 1)))
        {
            if ((item.Lock.Class is not null || item.Lock.Instance is not Value.Unknown) && !result.Any(item.SameAs))
            {
                result.Add(item);
            }
        }

        return result.ToImmutable();
    }
}
