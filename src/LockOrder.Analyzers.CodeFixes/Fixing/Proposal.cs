using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>A changed file, not yet proven to be better than what is there.</summary>
/// <param name="Name">The fix, for its equivalence key.</param>
/// <param name="Title">What will happen.</param>
/// <param name="Root">The changed file.</param>
internal sealed record Proposal(string Name, string Title, SyntaxNode Root)
{
    /// <summary>Rules that may have more to say afterwards, such as those about callers when they are asked for a lock.</summary>
    public ImmutableArray<string> Tolerated { get; init; } = [];
}
