using System;
using System.Collections.Immutable;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads a Markdown document: fenced <c>lock-order</c> blocks and pipe tables whose first header is <c>Lock</c>.</summary>
/// <remarks>
/// Never throws, whatever the text, and takes time linear in its length. Knows text and positions, nothing of C#.
/// Everything that looks like an order and cannot be read is a <see cref="TableProblem"/>; everything else on the page is free prose.
/// </remarks>
internal sealed class LockTableParser
{
    private const string InfoWord = "lock-order";

    private readonly TextLines _lines;
    private readonly ProblemList _problems = new();
    private readonly ImmutableArray<OrderBlock>.Builder _blocks = ImmutableArray.CreateBuilder<OrderBlock>();
    private readonly ImmutableArray<LockTable>.Builder _tables = ImmutableArray.CreateBuilder<LockTable>();
    private readonly ImmutableArray<LockRow>.Builder _rows = ImmutableArray.CreateBuilder<LockRow>();

    /// <summary>How far a fence may be indented: a list item's content moves it.</summary>
    private int _fenceIndent = 3;

    private LockTableParser(TextLines lines) => _lines = lines;

    public static LockDocument Parse(string path, string text)
    {
        var parser = new LockTableParser(new TextLines(path, text));
        for (var line = 0; line < parser._lines.Count;)
        {
            line = parser.ReadAt(line);
        }

        return new LockDocument(
            path,
            text,
            parser._blocks.ToImmutable(),
            parser._tables.ToImmutable(),
            parser._rows.ToImmutable(),
            parser._problems.ToSorted(),
            IgnoreComments.Read(parser._lines));
    }

    /// <summary>Reads what starts at a line and returns the line behind it.</summary>
    private int ReadAt(int line)
    {
        var start = Indent(line, out var indent);
        var end = _lines.End(line);
        if (start == end)
        {
            return line + 1;
        }

        if (indent <= _fenceIndent)
        {
            if (Fence.TryOpen(_lines, line, start, out var fence))
            {
                return ReadFence(fence, indent);
            }

            if (string.CompareOrdinal(_lines.Text, start, "<!--", 0, 4) == 0)
            {
                return SkipHtmlComment(line, start);
            }

            if (LockTableReader.IsHeader(_lines, line, start, end))
            {
                return LockTableReader.Read(_lines, line, _problems, _tables, _rows);
            }
        }

        FollowLists(start, end, indent);
        return line + 1;
    }

    private int ReadFence(Fence fence, int indent)
    {
        var close = fence.FindClose(_lines, indent);
        var end = Math.Min(close, _lines.Count);
        if (fence.Word == InfoWord)
        {
            if (close > end - 1 && close == _lines.Count)
            {
                _problems.Refuse(fence.InfoSpan(_lines), "The block is never closed; end it with a line of the same fence characters");
            }

            ReadBlock(fence, end);
        }
        else if (IsNearMiss(fence.Word))
        {
            _problems.Refuse(fence.InfoSpan(_lines), $"'{fence.Word}' is no info string of an order; write '{InfoWord}'");
        }

        return close + 1;
    }

    private void ReadBlock(Fence fence, int end)
    {
        var options = BlockOptionsReader.Read(_lines, fence, _problems, out var directionDeclared, out var isReadable);
        var lastLine = Math.Min(end, _lines.Count - 1);
        var span = _lines.Span(fence.Start, _lines.End(lastLine), fence.Line);
        var context = new BlockContext(_lines, options, directionDeclared, _problems);

        // With an option that turns the order around left unread, every edge might be wrong.
        var block = OrderBlockReader.Read(context, fence.Line + 1, isReadable ? end : Math.Min(fence.Line + 1, end), span);
        _blocks.Add(block);
        foreach (var item in block.Items)
        {
            if (item is GuardItem guard)
            {
                _rows.Add(guard.Row);
            }
        }
    }

    private static bool IsNearMiss(string word)
    {
        var bare = word.Replace("-", string.Empty).Replace("_", string.Empty).ToLowerInvariant();
        return bare is "lockorder" or "lockordering" or "lockorders";
    }

    private int SkipHtmlComment(int line, int start)
    {
        var close = _lines.Text.IndexOf("-->", start + 4, StringComparison.Ordinal);
        if (close < 0)
        {
            _problems.Refuse(_lines.Span(start, start + 4, line), "The comment is never closed, so the rest of the document is not read");
            return _lines.Count;
        }

        return _lines.LineOf(close) + 1;
    }

    private int Indent(int line, out int indent)
    {
        var start = _lines.Start(line);
        var end = _lines.End(line);
        while (start < end && _lines.Text[start] is ' ' or '\t')
        {
            start++;
        }

        // Only shallow indents matter, and a line of blanks must not cost more than its length.
        indent = _lines.VisualColumn(line, start);
        return start < end && char.IsWhiteSpace(_lines.Text[start]) ? end : start;
    }

    private void FollowLists(int start, int end, int indent)
    {
        var text = _lines.Text;
        var marker = start;
        while (marker < end && marker < start + 9 && char.IsDigit(text[marker]))
        {
            marker++;
        }

        var isBullet = text[start] is '-' or '*' or '+' || (marker > start && marker < end && text[marker] is '.' or ')');
        if (isBullet && marker + 1 < end && text[marker + 1] is ' ' or '\t')
        {
            _fenceIndent = indent + (marker - start) + 2 + 3;
        }
        else if (indent == 0)
        {
            _fenceIndent = 3;
        }
    }
}
