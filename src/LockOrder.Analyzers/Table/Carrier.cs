using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>One line of a block without the comment marks and bullets that carried it; its column is where the eye sees it.</summary>
/// <param name="Line">The line of the document.</param>
/// <param name="Start">The first character of the content.</param>
/// <param name="End">Behind its last character; equal to the start for an empty line.</param>
/// <param name="Column">The visual column of the content.</param>
/// <param name="CommentStart">Where a comment behind the content starts, or -1.</param>
/// <param name="IsComment">The whole line is a comment: it is kept, means nothing and ends nothing.</param>
internal readonly record struct BlockLine(int Line, int Start, int End, int Column, int CommentStart, bool IsComment)
{
    public bool IsBlank => Start >= End;
}

/// <summary>Strips what order tables are wrapped in: C comments, line comments, bullets, HTML comments.</summary>
/// <remarks>Marks count as blanks, so that indentation keeps its meaning whatever the carrier.</remarks>
internal static class Carrier
{
    public static List<BlockLine> Strip(TextLines lines, int first, int end)
    {
        var stripped = new List<BlockLine>(end - first);
        for (var line = first; line < end; line++)
        {
            stripped.Add(StripLine(lines, line));
        }

        return stripped;
    }

    /// <summary>Whether the lines are a patch: signs in the first column instead of a table.</summary>
    public static bool IsDiff(TextLines lines, int first, int end)
    {
        bool added = false, removed = false;
        for (var line = first; line < end; line++)
        {
            var (start, stop) = (lines.Start(line), lines.End(line));
            if (start == stop)
            {
                continue;
            }

            if (StartsWith(lines, start, stop, "@@ ") || StartsWith(lines, start, stop, "diff -") || StartsWith(lines, start, stop, "+++ "))
            {
                return true;
            }

            var sign = lines.Text[start];
            var next = Skip(lines.Text, start + 1, stop);
            var following = start + 1 < stop ? lines.Text[start + 1] : '\0';
            if (sign is '+' or '-' && next < stop && lines.Text[next] == '*')
            {
                return true;
            }

            added |= sign == '+' && following is not ('-' or '=' or '+');
            removed |= sign == '-' && following is not ('>' or '-');
            if ((added && removed) || (sign == '+' && next < stop && StartsWith(lines, next, stop, "->")))
            {
                return true;
            }
        }

        return false;
    }

    private static BlockLine StripLine(TextLines lines, int line)
    {
        var text = lines.Text;
        var (start, end) = Trim(text, lines.Start(line), lines.End(line));
        var comment = -1;
        if (FindHtmlComment(text, start, end, out var open, out var close))
        {
            if (open == start && close == end)
            {
                return new BlockLine(line, start, end, 0, -1, IsComment: true);
            }

            (comment, end) = close == end ? (open, Trim(text, start, open).End) : (-1, end);
        }

        start = StripMarks(text, start, ref end);
        if (start < end && text[start] == '#')
        {
            return new BlockLine(line, start, end, 0, comment, IsComment: true);
        }

        if (FindRemark(text, start, end) is >= 0 and var remark)
        {
            (comment, end) = (remark, Trim(text, start, remark).End);
        }

        return new BlockLine(line, start, end, lines.VisualColumn(line, start), comment, IsComment: false);
    }

    private static int StripMarks(string text, int start, ref int end)
    {
        if (Is(text, start, end, "/*"))
        {
            start += 2;
        }
        else if (Is(text, start, end, "//"))
        {
            start = SkipAll(text, start, end, '/');
            start += start < end && text[start] == '!' ? 1 : 0;
        }

        if (end - start >= 2 && Is(text, end - 2, end, "*/"))
        {
            end -= 2;
        }

        // ` *  name` of a comment and `* name` of a list alike; a comment line may hold a bullet of its own.
        (start, end) = Trim(text, start, end);
        var stars = SkipAll(text, start, end, '*');
        if (stars == end || char.IsWhiteSpace(text[stars]) || Is(text, stars, end, "->"))
        {
            start = Skip(text, stars, end);
        }

        return IsBullet(text, start, end) ? Skip(text, start + 1, end) : start;
    }

    private static bool IsBullet(string text, int start, int end) =>
        start + 1 < end && text[start] is '-' or '*' or '+' or '\u2022' && char.IsWhiteSpace(text[start + 1]);

    /// <summary><c>name # remark</c> or <c>name // remark</c>: the sign stands alone, outside parentheses, and in no cell of a table.</summary>
    private static int FindRemark(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end && text[start] != '|'; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth <= 0 && i > start && char.IsWhiteSpace(text[i - 1]) && EndOfSign(text, i, end) is var sign && sign > i && (sign == end || char.IsWhiteSpace(text[sign])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfSign(string text, int at, int end) => text[at] == '#' ? at + 1 : Is(text, at, end, "//") ? at + 2 : at;

    private static bool FindHtmlComment(string text, int start, int end, out int open, out int close)
    {
        close = -1;
        open = end - start < 7 ? -1 : text.IndexOf("<!--", start, end - start, System.StringComparison.Ordinal);
        if (open < 0)
        {
            return false;
        }

        var last = text.IndexOf("-->", open + 4, end - open - 4, System.StringComparison.Ordinal);
        close = last < 0 ? -1 : last + 3;
        return last >= 0;
    }

    private static bool StartsWith(TextLines lines, int start, int end, string prefix) => Is(lines.Text, start, end, prefix);

    private static bool Is(string text, int start, int end, string word) =>
        end - start >= word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        start = Skip(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static int Skip(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int SkipAll(string text, int start, int end, char c)
    {
        while (start < end && text[start] == c)
        {
            start++;
        }

        return start;
    }
}
