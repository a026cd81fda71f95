using System.Collections.Generic;
using System.Text;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>One statement of a block: a line with the lines its parentheses or its chain run on to, and the way back to the page.</summary>
internal sealed class LogicalLine
{
    private readonly TextLines _lines;
    private readonly List<(int Text, int Offset)> _pieces;

    private LogicalLine(TextLines lines, BlockLine first, string text, List<(int Text, int Offset)> pieces, int lastLine, string? comment = null)
    {
        Comment = comment;
        _lines = lines;
        _pieces = pieces;
        Text = text;
        Column = first.Column;
        LastLine = lastLine;
        Line = first.Line;
    }

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
    public bool StartsLine(int index) => _pieces[PieceAt(index)].Text == index;

    /// <summary>Takes the line at the index and all that belong to it; the index ends behind them.</summary>
    public static LogicalLine Take(TextLines lines, IReadOnlyList<BlockLine> body, ref int index)
    {
        var first = body[index];
        var text = new StringBuilder();
        var pieces = new List<(int Text, int Offset)>(1);
        var depth = Append(lines, first, text, pieces);
        var last = index;
        var comment = CommentOf(lines, first);
        while (true)
        {
            var joined = depth > 0 ? FindClosing(lines, body, last, first, depth) : FindContinuation(lines, body, last, text);
            if (joined <= last)
            {
                break;
            }

            while (last < joined)
            {
                last++;
                text.Append(' ');
                depth += Append(lines, body[last], text, pieces);
                comment = CommentOf(lines, body[last]) is { } more ? (comment is null ? more : comment + " " + more) : comment;
            }

            depth = System.Math.Max(depth, 0);
        }

        index = last + 1;
        return new LogicalLine(lines, first, text.ToString(), pieces, body[last].Line, comment);
    }

    /// <summary>Joins lines that a reader has found to belong together.</summary>
    public static LogicalLine Join(TextLines lines, IReadOnlyList<BlockLine> body, int first, int last)
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

    private static int Append(TextLines lines, BlockLine line, StringBuilder text, List<(int Text, int Offset)> pieces)
    {
        pieces.Add((text.Length, line.Start));
        text.Append(lines.Text, line.Start, line.End - line.Start);
        return OpenParentheses(lines.Text, line);
    }

    /// <summary>
    /// The last line of a parenthesis that is wrapped: its lines are deeper than the lock it belongs to, and do not start a child of it.
    /// A parenthesis that is never closed spoils its own line only, hence the look ahead, and its bound.
    /// </summary>
    private static int FindClosing(TextLines lines, IReadOnlyList<BlockLine> body, int last, BlockLine first, int depth)
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
    private static int FindContinuation(TextLines lines, IReadOnlyList<BlockLine> body, int last, StringBuilder text)
    {
        var next = last + 1;
        if (next >= body.Count || body[next].IsBlank || body[next].IsComment)
        {
            return -1;
        }

        var startsWithOperator = Operators.Of(FirstWord(lines.Text, body[next])) is OrderOperator.Less or OrderOperator.Greater;
        return startsWithOperator || (text.Length > 0 && Operators.Of(LastWord(lines.Text, body[last])) is not OrderOperator.None) ? next : -1;
    }

    private static string FirstWord(string text, BlockLine line)
    {
        var end = line.Start;
        while (end < line.End && end < line.Start + 4 && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(line.Start, end - line.Start);
    }

    private static string LastWord(string text, BlockLine line)
    {
        var start = line.End;
        while (start > line.Start && start > line.End - 5 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        // A line that is nothing but an operator starts a tree line or a diagram, not a continuation.
        return start == line.Start ? string.Empty : text.Substring(start, line.End - start);
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
        var piece = _pieces[PieceAt(index)];
        return piece.Offset + System.Math.Min(index, Text.Length) - piece.Text;
    }

    private int PieceAt(int index)
    {
        var low = 0;
        for (var high = _pieces.Count - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Text <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
