using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>How the lines of a block become nestings: by depth, or every line before all later ones.</summary>
internal enum EdgeReading
{
    Tree,
    Rank,
}

internal enum ReadingDirection
{
    OuterFirst,
    InnerFirst,
}

/// <summary>What a nesting of a listed lock with one that no block lists is worth. The order is by strength.</summary>
internal enum UnlistedPolicy
{
    Ignore,
    Leaf,
    Report,
}

/// <summary>The options after the info string of a block.</summary>
internal sealed record BlockOptions(
    EdgeReading Edges,
    bool Transitive,
    ReadingDirection Direction,
    UnlistedPolicy Unlisted,
    string? Scope,
    bool Advisory)
{
    public static readonly BlockOptions Default =
        new(EdgeReading.Tree, true, ReadingDirection.OuterFirst, UnlistedPolicy.Ignore, null, false);
}

/// <summary>One fenced <c>lock-order</c> block.</summary>
/// <remarks>
/// <see cref="Items"/> is what stands on the page, <see cref="Entries"/>, <see cref="Edges"/> and <see cref="Forbidden"/> what it means.
/// The meaning is a function of the options and the items alone (<see cref="OrderMeaning"/>), whatever form the text had.
/// </remarks>
internal sealed class OrderBlock(
    BlockOptions options,
    ImmutableArray<BlockItem> items,
    OrderMeaning meaning,
    SourceSpan span)
{
    public BlockOptions Options { get; } = options;

    public ImmutableArray<BlockItem> Items { get; } = items;

    public ImmutableArray<OrderEntry> Entries { get; } = meaning.Entries;

    /// <summary>The nestings the block states. Closure is the relation's business; with <c>transitive=no</c> ancestors are spelled out.</summary>
    public ImmutableArray<OrderEdge> Edges { get; } = meaning.Edges;

    /// <summary>The nestings <c>a !-> b</c> forbids.</summary>
    public ImmutableArray<OrderEdge> Forbidden { get; } = meaning.Forbidden;

    /// <summary>Every lock name of the block: entries, both sides of forbidden nestings, arguments of <c>[under …]</c>.</summary>
    public IEnumerable<LockNameUse> Uses
    {
        get
        {
            foreach (var item in Items)
            {
                if (item is OrderLine line)
                {
                    foreach (var entry in line.Entries)
                    {
                        yield return new LockNameUse(entry.Name, entry.AnyType, entry.Span, Options.Scope);
                        if (entry.Self is { Kind: SelfNestingKind.Under, Argument: { } under } self)
                        {
                            yield return new LockNameUse(under, LockNames.IsOneSegment(under), self.Span, Options.Scope);
                        }
                    }
                }
            }
        }
    }

    /// <summary>From the opening fence to the closing one.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>One occurrence of a lock in a block.</summary>
/// <param name="Name">As written, without a leading arrow.</param>
/// <param name="AnyType">One segment only: the declaring type is not said.</param>
/// <param name="Span">The name.</param>
/// <param name="IsLeaf">No lock may be acquired while it is held.</param>
/// <param name="Mode">The only mode the line speaks of, if any.</param>
/// <param name="Self">Two instances may nest; set by a rule in brackets, or by the lock standing directly under itself.</param>
/// <param name="Witnesses">Places and call paths that nest so, and notes.</param>
internal sealed record OrderEntry(
    string Name,
    bool AnyType,
    SourceSpan Span,
    bool IsLeaf,
    LockMode? Mode,
    SelfNesting? Self,
    ImmutableArray<Witness> Witnesses);

internal enum SelfNestingKind
{
    Any,
    Ascending,
    Under,
    ParentBeforeChild,
}

/// <summary>When two instances of one lock may nest.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Argument">The member to compare, the outer lock, or the member leading to the parent; null when not said.</param>
/// <param name="Span">The rule, or the name that stands under itself.</param>
internal sealed record SelfNesting(SelfNestingKind Kind, string? Argument, SourceSpan Span);

/// <summary>A documented nesting: the inner lock may be acquired while the outer one is held.</summary>
/// <param name="Outer">As written.</param>
/// <param name="OuterMode">The only mode of the outer lock it holds for.</param>
/// <param name="Inner">As written.</param>
/// <param name="InnerMode">The only mode of the inner lock it holds for.</param>
/// <param name="Span">The name that states it: the inner one, or with <c>direction=inner-first</c> the later written one.</param>
/// <param name="Witnesses">Of that name.</param>
/// <param name="Scope">The namespace or type it holds in; null everywhere.</param>
/// <param name="Advisory">Findings that rest on it are informational.</param>
internal sealed record OrderEdge(
    string Outer,
    LockMode? OuterMode,
    string Inner,
    LockMode? InnerMode,
    SourceSpan Span,
    ImmutableArray<Witness> Witnesses,
    string? Scope,
    bool Advisory)
{
    /// <summary>Whether it takes part in the closure (<c>transitive=yes</c>).</summary>
    public bool Transitive { get; init; } = true;
}

/// <summary>One element of a parenthesis behind a name.</summary>
/// <param name="Text">As written, blanks collapsed.</param>
/// <param name="Path">Caller to callee; one element for a single word, none for a note.</param>
/// <param name="Span">The element.</param>
internal readonly record struct Witness(string Text, ImmutableArray<string> Path, SourceSpan Span)
{
    public bool IsNote => Path.IsEmpty;
}
