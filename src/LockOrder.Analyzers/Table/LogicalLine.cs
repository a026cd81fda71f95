using System.Collections.Generic;
using System.Text;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>One statement of a block: a line with the lines its parentheses or its chain run on to, and the way back to the page.</summary>
internal sealed class LogicalLine
{
    private readonly TextLines _lines;
    private readonly int _start;

    /// <summary>Where the pieces of a joined line stand; null for a line that stands alone.</summary>
    private readonly List<(int Text, int Offset)>? _pieces;

    private LogicalLine(TextLines lines, BlockLine first, string text, List<(int Text, int Offset)>? pieces, int lastLine, string? comment = null)
    {
        Comment = comment;
        _lines = lines;
        _pieces = pieces;
        _start = first.Start;
        Text = text;
        Column = first.Column;
        LastLine = lastLine;
        Line = first.Line;
    }

    /// <summary>A line of no document.</summary>
    public static LogicalLine Empty { get; } = new(new TextLines(string.Empty, string.Empty), default, string.Empty, null, 0);

    public string Text { get; }

    /// <summary>The visual column of its first character.</summary>
    public int Column { get; }

    public int Line { get; }

    /// <summary>The HTML comments at the ends of its lines.</summary>
    public string? Comment { get; }

    public int LastLine { get; }

    public SourceSpan WholeSpan => Span(0, Text.Length);

    public SourceSpan Span(int start, int end)
    {
        var last = end > start ? Offset(end - 1) + 1 : Offset(start);
        return LastLine == Line ? _lines.Span(Offset(start), last, Line) : _lines.Span(Offset(start), last);
    }

    /// <summary>Whether a line of the page starts at an offset of this one.</summary>
    public bool StartsLine(int index) => _pieces is not null && _pieces[PieceAt(_pieces, index)].Text == index;

    /// <summary>Takes the line at the index and all that belong to it; the index ends behind them.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="body">The lines of the block.</param>
    /// <param name="index">The first line.</param>
    /// <param name="known">The text of the first line, if somebody has made it.</param>
    public static LogicalLine Take(TextLines lines, List<BlockLine> body, ref int index, string? known = null)
    {
        var first = index;
        var depth = OpenParentheses(lines.Text, body[first]);
        var last = Extend(lines, body, first, first, depth);
        if (last < 0)
        {
            // Almost every line stands alone.
            index = first + 1;
            var line = body[first];
            var alone = known ?? lines.Text.Substring(line.Start, line.End - line.Start);
            return new LogicalLine(lines, line, alone, null, line.Line, CommentOf(lines, line));
        }

        var text = new StringBuilder();
        var pieces = new List<(int Text, int Offset)>();
        Append(lines, body[first], text, pieces);
        var comment = CommentOf(lines, body[first]);
        for (var taken = first; last > taken; last = Extend(lines, body, first, taken, depth))
        {
            while (taken < last)
            {
                taken++;
                text.Append(' ');
                Append(lines, body[taken], text, pieces);
                depth += OpenParentheses(lines.Text, body[taken]);
                comment = CommentOf(lines, body[taken]) is { } more ? (comment is null ? more : comment + " " + more) : comment;
            }

            depth = System.Math.Max(depth, 0);
            index = taken + 1;
        }

        return new LogicalLine(lines, body[first], text.ToString(), pieces, body[index - 1].Line, comment);
    }

    /// <summary>The last line that belongs to the lines up to one, or -1 if that is the last.</summary>
    private static int Extend(TextLines lines, List<BlockLine> body, int first, int last, int depth) =>
        depth > 0 ? FindClosing(lines, body, last, body[first], depth) : FindContinuation(lines, body, last);

    /// <summary>Joins lines that a reader has found to belong together.</summary>
    public static LogicalLine Join(TextLines lines, List<BlockLine> body, int first, int last)
    {
        var text = new StringBuilder();
        var pieces = new List<(int Text, int Offset)>();
        for (var i = first; i <= last; i++)
        {
            if (i > first)
            {
                text.Append(' ');
            }

            Append(lines, body[i], text, pieces);
        }

        return new LogicalLine(lines, body[first], text.ToString(), pieces, body[last].Line);
    }

    private static void Append(TextLines lines, BlockLine line, StringBuilder text, List<(int Text, int Offset)> pieces)
    {
        pieces.Add((text.Length, line.Start));
        text.Append(lines.Text, line.Start, line.End - line.Start);
    }

    /// <summary>
    /// The last line of a parenthesis that is wrapped: its lines are deeper than the lock it belongs to, and do not start a child of it.
    /// A parenthesis that is never closed spoils its own line only, hence the look ahead, and its bound.
    /// </summary>
    private static int FindClosing(TextLines lines, List<BlockLine> body, int last, BlockLine first, int depth)
    {
        const int MaxWrappedLines = 16;
        var parenthesis = lines.VisualColumn(body[last].Line, lines.Text.IndexOf('(', body[last].Start));
        for (var i = last + 1; i < body.Count && i <= last + MaxWrappedLines; i++)
        {
            var line = body[i];
            var isChild = line.Column < parenthesis && Operators.ArrowLength(lines.Text, line.Start, line.End) > 0;
            if (line.IsBlank || line.IsComment || line.Column <= first.Column || isChild)
            {
                return -1;
            }

            depth += OpenParentheses(lines.Text, line);
            if (depth <= 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The next line, if the chain goes on there: this one ends with an operator, or that one starts with <c>&lt;</c> or <c>&gt;</c>.</summary>
    private static int FindContinuation(TextLines lines, List<BlockLine> body, int last)
    {
        var next = last + 1;
        return next < body.Count && !body[next].IsBlank && !body[next].IsComment
            && (StartsWithComparison(lines.Text, body[next]) || EndsWithOperator(lines.Text, body[last]))
            ? next
            : -1;
    }

    private static bool StartsWithComparison(string text, BlockLine line)
    {
        var end = line.Start + 1;
        while (end < line.End && text[end] == text[line.Start])
        {
            end++;
        }

        return text[line.Start] is '<' or '>' && end <= line.Start + 2 && (end == line.End || char.IsWhiteSpace(text[end]));
    }

    /// <summary>A line that is nothing but an operator starts a tree line or a diagram, not a continuation.</summary>
    private static bool EndsWithOperator(string text, BlockLine line)
    {
        var start = line.End;
        while (start > line.Start && start > line.End - 5 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start > line.Start && start < line.End && start > line.End - 5 && Operators.Of(text.Substring(start, line.End - start)) != OrderOperator.None;
    }

    private static int OpenParentheses(string text, BlockLine line)
    {
        var depth = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        }

        return depth;
    }

    private static string? CommentOf(TextLines lines, BlockLine line) =>
        line.CommentStart < 0 ? null : lines.Text.Substring(line.CommentStart, lines.End(line.Line) - line.CommentStart).Trim();

    private int Offset(int index)
    {
        var piece = _pieces is null ? (Text: 0, Offset: _start) : _pieces[PieceAt(_pieces, index)];
        return piece.Offset + System.Math.Min(index, Text.Length) - piece.Text;
    }

    private static int PieceAt(List<(int Text, int Offset)> pieces, int index)
    {
        var low = 0;
        for (var high = pieces.Count - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Text <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
