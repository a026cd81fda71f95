using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>What the readers of one block share: the text, the options, and what they have read so far.</summary>
internal sealed class BlockContext(TextLines lines, BlockOptions options, bool directionDeclared, ProblemList problems)
{
    public TextLines Lines { get; } = lines;

    public BlockOptions Options { get; } = options;

    /// <summary>Numeric levels have no natural direction: the option must say it.</summary>
    public bool DirectionDeclared { get; } = directionDeclared;

    public ProblemList Problems { get; } = problems;

    public List<BlockItem> Items { get; } = [];

    public string Text(BlockLine line) => Lines.Text.Substring(line.Start, line.End - line.Start);

    public SourceSpan Span(BlockLine line) => Lines.Span(line.Start, line.End, line.Line);

    public string? CommentOf(BlockLine line) =>
        line.CommentStart < 0 ? null : Lines.Text.Substring(line.CommentStart, Lines.End(line.Line) - line.CommentStart).Trim();

    public void AddBlank()
    {
        if (Items.Count > 0 && Items[Items.Count - 1] is not BlankItem)
        {
            Items.Add(BlankItem.Instance);
        }
    }

    /// <summary>The items, with at most one blank line between two of them.</summary>
    public ImmutableArray<BlockItem> ItemsWithoutSpareBlanks()
    {
        var kept = ImmutableArray.CreateBuilder<BlockItem>(Items.Count);
        foreach (var item in Items)
        {
            if (item is not BlankItem || (kept.Count > 0 && kept[kept.Count - 1] is not BlankItem))
            {
                kept.Add(item);
            }
        }

        if (kept.Count > 0 && kept[kept.Count - 1] is BlankItem)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept.ToImmutable();
    }

    public void AddComment(BlockLine line) => Items.Add(CommentOn(line));

    public CommentItem CommentOn(BlockLine line) => new(Text(line));

    /// <summary>An entry that is nothing but a name, as lists in source code have them.</summary>
    public OrderEntry Entry(string name, BlockLine line, int start, int end, LockMode? mode = null, params ImmutableArray<Witness> witnesses) =>
        new(name, LockNames.IsOneSegment(name), Lines.Span(start, end, line.Line), IsLeaf: false, mode, Self: null, witnesses);

    public OrderLine Ranked(RankLabel rank, OrderEntry entry, BlockLine line, bool advisory = false) =>
        new(0, rank, [new OrderStep(Forbidden: false, [entry])], advisory, line.Column, Span(line)) { Comment = CommentOf(line) };
}
