using System;
using System.Collections.Generic;
using System.Linq;

namespace LockOrder.Analyzers.Table;

/// <summary>Writes a nesting into a document: one line under the outer lock where a tree has it, else a small tree of its own.</summary>
/// <remarks>A candidate text is read again and taken only if it says just one thing more, so no form of a block needs a rule of its own here.</remarks>
internal sealed class EdgeInserter
{
    private readonly string _text;
    private readonly LockDocument _document;
    private readonly string _outer;
    private readonly string _inner;
    private readonly string _witness;
    private readonly string _newLine;
    private readonly TextLines _lines;
    private readonly HashSet<(string, string)> _known;

    public EdgeInserter(string text, LockDocument document, string outer, string inner, string? witness)
    {
        _text = text;
        _document = document;
        _outer = outer;
        _inner = inner;
        _witness = string.IsNullOrWhiteSpace(witness) ? string.Empty : $"({witness})";
        _newLine = LockTablePrinter.NewLineOf(text);
        _lines = new TextLines(document.Path, text);
        _known = EdgesOf(document);
    }

    public string Insert() => Candidates().FirstOrDefault(SaysJustOneThingMore) ?? AppendBlock();

    private IEnumerable<string> Candidates()
    {
        // Reading each candidate costs the whole document; the first few places are as good as any.
        const int MaxPlaces = 8;
        var blocks = _document.Blocks.Where(static block => block.Options is { Scope: null, Advisory: false, Edges: EdgeReading.Tree }).ToList();
        var places =
            from block in blocks
            from index in Enumerable.Range(0, block.Items.Length)
            where IsPlace(block.Items[index])
            select InsertUnder(block, index);
        var ownTrees =
            from block in Enumerable.Reverse(blocks)
            where block.Items.Any(static item => item is OrderLine { Rank: null })
            select AppendTree(block);
        return places.Take(MaxPlaces).Concat(ownTrees.Take(1));
    }

    private bool IsPlace(BlockItem item) =>
        item is OrderLine { Rank: null, Advisory: false } line
        && line.Steps[line.Steps.Length - 1] is { Forbidden: false, Alternatives: { Length: 1 } alternatives }
        && alternatives[0] is { Mode: null, IsLeaf: false } entry
        && LockNames.Key(entry.Name) == LockNames.Key(_outer);

    /// <summary>One line behind the last one that hangs on the outer lock, in the manner of its neighbours.</summary>
    private string InsertUnder(OrderBlock block, int index)
    {
        var outer = (OrderLine)block.Items[index];
        var last = outer;
        OrderLine? child = null;
        for (var i = index + 1; i < block.Items.Length && block.Items[i] is not BlankItem; i++)
        {
            if (block.Items[i] is OrderLine line)
            {
                if (line.Depth <= outer.Depth)
                {
                    break;
                }

                child ??= line;
                last = line;
            }
        }

        var prefix = child is null ? Deeper(PrefixOf(outer)) : PrefixOf(child);
        var arrow = child is null ? ArrowOf(block) : ArrowAt(child);
        var model = child is not null && HasWitness(child) ? child : HasWitness(last) ? last : null;
        return InsertAfter(last.Span.EndLine, [WithWitness(prefix + arrow + CanonicalBlock.Name(_inner), model)]);
    }

    /// <summary>A tree of two lines behind the last one of the block.</summary>
    private string AppendTree(OrderBlock block)
    {
        var lines = block.Items.OfType<OrderLine>().Where(static line => line.Rank is null).ToList();
        var root = PrefixOf(lines.First(static line => line.Depth == 0));
        var last = block.Items.OfType<OrderLine>().Max(static line => line.Span.EndLine);
        return InsertAfter(
            last,
            [root.TrimEnd(' ', '\t', '-', '+'), root + CanonicalBlock.Name(_outer), WithWitness(Deeper(root) + ArrowOf(block) + CanonicalBlock.Name(_inner), null)]);
    }

    private string AppendBlock()
    {
        var gap = _text.Length == 0 || EndsWithNewLine(_text) ? string.Empty : _newLine;
        var blank = _text.Length == 0 ? string.Empty : _newLine;
        return string.Concat(
            _text, gap, blank, "```lock-order", _newLine, CanonicalBlock.Name(_outer), _newLine,
            WithWitness("  ->" + CanonicalBlock.Name(_inner), null), _newLine, "```", _newLine);
    }

    private string InsertAfter(int line, string[] added)
    {
        var end = _lines.End(line);
        return _text.Insert(end, _newLine + string.Join(_newLine, added));
    }

    /// <summary>What stands before the content of a line: indentation, comment marks, bullets.</summary>
    private string PrefixOf(OrderLine line) => _text.Substring(_lines.Start(line.Span.Line), line.Span.Start - _lines.Start(line.Span.Line));

    private static string Deeper(string prefix)
    {
        // A bullet moves as a whole; behind a comment mark the text moves.
        var step = new string(' ', CanonicalBlock.IndentWidth);
        return prefix.Trim() is "-" or "+" ? step + prefix : prefix + step;
    }

    private string ArrowAt(OrderLine line) => _text.Substring(line.Span.Start, Operators.ArrowLength(_text, line.Span.Start, line.Span.Start + line.Span.Length));

    /// <summary>The arrow of the block's lines; a block that has lines but no arrow nests by indentation alone.</summary>
    private string ArrowOf(OrderBlock block)
    {
        var nested = block.Items.OfType<OrderLine>().Where(static line => line is { Rank: null, Depth: > 0 }).ToList();
        return nested.Count == 0 ? "->" : ArrowAt(nested[0]);
    }

    private bool HasWitness(OrderLine line) => WitnessColumn(line) > 0;

    private int WitnessColumn(OrderLine line)
    {
        var parenthesis = _text.IndexOf(" (", line.Span.Start, line.Span.Length, StringComparison.Ordinal);
        return parenthesis < 0 ? 0 : _lines.VisualColumn(line.Span.Line, parenthesis + 1);
    }

    /// <summary>Witnesses stand in the column of the neighbour's.</summary>
    private string WithWitness(string line, OrderLine? neighbour)
    {
        if (_witness.Length == 0)
        {
            return line;
        }

        var column = neighbour is null ? 0 : WitnessColumn(neighbour);
        var width = new TextLines(string.Empty, line).VisualColumn(0, line.Length);
        return line + new string(' ', Math.Max(1, column - width)) + _witness;
    }

    private bool SaysJustOneThingMore(string text)
    {
        var document = LockTableParser.Parse(_document.Path, text);
        var edges = EdgesOf(document);
        var wanted = (LockNames.Key(_outer), LockNames.Key(_inner));
        return document.Problems.Length <= _document.Problems.Length
            && document.Blocks.Sum(static block => block.Forbidden.Length) == _document.Blocks.Sum(static block => block.Forbidden.Length)
            && edges.Contains(wanted) && edges.Count == (_known.Contains(wanted) ? _known.Count : _known.Count + 1) && edges.IsSupersetOf(_known);
    }

    private static HashSet<(string, string)> EdgesOf(LockDocument document) =>
    [
        .. document.Blocks.SelectMany(static block => block.Edges).Select(static edge => (LockNames.Key(edge.Outer), LockNames.Key(edge.Inner))),
        .. document.Blocks.SelectMany(static block => block.Entries).Where(static entry => entry.Self is not null).Select(static entry => (LockNames.Key(entry.Name), LockNames.Key(entry.Name))),
    ];

    private static bool EndsWithNewLine(string text) => text[text.Length - 1] is '\n' or '\r';
}
