using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>One thing that stands in an order block, in canonical terms.</summary>
internal abstract record BlockItem;

/// <summary>An empty line, which ends a tree.</summary>
internal sealed record BlankItem : BlockItem
{
    public static readonly BlankItem Instance = new();
}

/// <summary>A heading, a comment, or prose that could not be read; kept for the reader of the document.</summary>
/// <param name="Text">Without its carrier.</param>
internal sealed record CommentItem(string Text) : BlockItem;

/// <summary>A <c>lock protects: members</c> statement.</summary>
internal sealed record GuardItem(LockRow Row) : BlockItem;

/// <summary>One line of an order: a lock, alternatives, or a chain, at a depth of a tree or a rank of a list.</summary>
/// <param name="Depth">Zero starts a tree. The parent is the last step of the nearest earlier line of smaller depth.</param>
/// <param name="Rank">The number and letter of a numbered line; null in a tree.</param>
/// <param name="Steps">From left to right; at least one.</param>
/// <param name="Advisory">The tree was announced as advisory.</param>
/// <param name="Column">The column of the text on the page, tabs expanded, for those who insert lines.</param>
/// <param name="Span">The line on the page, without its carrier.</param>
internal sealed record OrderLine(
    int Depth,
    RankLabel? Rank,
    ImmutableArray<OrderStep> Steps,
    bool Advisory,
    int Column,
    SourceSpan Span) : BlockItem
{
    /// <summary>An HTML comment at the end of the line, such as one that silences a finding.</summary>
    public string? Comment { get; init; }

    /// <summary>The locks of all steps, as they stand on the line.</summary>
    public IEnumerable<OrderEntry> Entries
    {
        get
        {
            foreach (var step in Steps)
            {
                foreach (var entry in step.Alternatives)
                {
                    yield return entry;
                }
            }
        }
    }
}

/// <summary>The label of a numbered line: equal numbers are peers.</summary>
internal sealed record RankLabel(int Number, string Letter);

/// <summary>Alternatives at one position, and how they hang on the step before.</summary>
internal readonly record struct OrderStep(bool Forbidden, ImmutableArray<OrderEntry> Alternatives);
