using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>What the documents say of acquiring one lock while another is held.</summary>
internal enum OrderVerdictKind
{
    /// <summary>The held lock is above the wanted one.</summary>
    Documented,

    /// <summary>The wanted lock is above the held one.</summary>
    Inverted,

    /// <summary>Both are listed, and nothing orders them.</summary>
    Undocumented,

    /// <summary>One of them is in no block, and no block minds.</summary>
    Unlisted,

    /// <summary>One of them is in no block, and a block that lists the other wants to know (<c>unlisted=report</c>).</summary>
    UnlistedReported,

    /// <summary>A listed lock is wanted while one is held that no block lists (<c>unlisted=leaf</c>).</summary>
    UnlistedLeaf,

    /// <summary>A line <c>held !-> wanted</c>.</summary>
    Forbidden,

    /// <summary>The held lock is marked <c>[leaf]</c>.</summary>
    LeafHeld,

    /// <summary>The nesting is documented, but in another mode.</summary>
    WrongMode,

    /// <summary>The documents contradict themselves about the two.</summary>
    InCycle,

    /// <summary>Two instances of one lock; <see cref="LockOrderRelation.Self"/> says more.</summary>
    SameClass,
}

/// <summary>A verdict and the lines it rests on.</summary>
/// <param name="Kind">What the documents say.</param>
/// <param name="Path">
/// For Documented the chain from held to wanted, for Inverted the one from wanted to held, for Forbidden, LeafHeld and WrongMode the
/// one line that decides; empty otherwise.
/// </param>
/// <param name="Advisory">The finding rests on an advisory line only.</param>
internal readonly record struct OrderVerdict(OrderVerdictKind Kind, ImmutableArray<OrderEdge> Path, bool Advisory)
{
    /// <summary>For Undocumented the lines that list the two; default otherwise.</summary>
    public ImmutableArray<SourceSpan> Listed { get; init; }
}

/// <summary>Whether two instances of a lock may nest.</summary>
/// <param name="Listed">The lock stands in a block.</param>
/// <param name="Rules">When they may; empty if no line nests the lock under itself.</param>
/// <param name="Span">The first line that does.</param>
internal readonly record struct SelfNestingVerdict(bool Listed, ImmutableArray<SelfNesting> Rules, SourceSpan Span);

/// <summary>Lines that contradict each other, in document order; the last one is where it is reported.</summary>
internal sealed record OrderCycle(ImmutableArray<OrderEdge> Edges)
{
    public OrderEdge Last => Edges[Edges.Length - 1];
}
