using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>What a name came to.</summary>
/// <param name="Sure">The lock it is; several members only when a row says they are one lock.</param>
/// <param name="Possible">Unrelated locks it could be, and therefore is not.</param>
internal sealed record NameMeaning(ImmutableArray<NameTarget> Sure, ImmutableArray<NameTarget> Possible)
{
    public static readonly NameMeaning None = new([], []);

    public bool IsNothing => Sure.IsEmpty && Possible.IsEmpty;

    public bool IsAmbiguous => Sure.IsEmpty && !Possible.IsEmpty;

    /// <summary>The meaning of several words for one lock: each adds what it means beyond doubt.</summary>
    public static NameMeaning Of(IEnumerable<ImmutableArray<NameTarget>> words)
    {
        var all = words.ToList();
        return new NameMeaning(
            all.Where(t => !IsDoubtful(t)).SelectMany(t => t).GroupBy(t => t.Key).Select(g => g.First()).ToImmutableArray(),
            all.Where(IsDoubtful).SelectMany(t => t).ToImmutableArray());
    }

    /// <summary>Overloads of one method are one declaration.</summary>
    private static bool IsDoubtful(ImmutableArray<NameTarget> targets) =>
        targets.Length > 1 && (targets[0].Form != TargetForm.Methods || NameResolver.AreUnrelated(targets.Select(t => t.Symbol).ToImmutableArray()));
}
