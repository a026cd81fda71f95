using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>The cells of Markdown pipe tables, as places in the text.</summary>
internal static class PipeTable
{
    /// <summary>The trimmed cells of a line; <c>\|</c> is a character of a cell.</summary>
    public static List<(int Start, int End)> Cells(TextLines lines, int start, int end)
    {
        var text = lines.Text;
        var cells = new List<(int Start, int End)>();
        (start, end) = Trim(text, start, WithoutComment(text, start, end));
        if (start < end && text[start] == '|')
        {
            start++;
        }

        if (end > start && text[end - 1] == '|' && !(end - 2 >= start && text[end - 2] == '\\'))
        {
            end--;
        }

        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\' && i + 1 < end)
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(Trim(text, from, i));
                from = i + 1;
            }
        }

        cells.Add(Trim(text, from, end));
        return cells;
    }

    /// <summary>The end of a row in front of an HTML comment behind its last bar.</summary>
    private static int WithoutComment(string text, int start, int end)
    {
        var (_, stop) = Trim(text, start, end);
        var open = stop - start >= 7 && string.CompareOrdinal(text, stop - 3, "-->", 0, 3) == 0 ? text.LastIndexOf("<!--", stop - 1, stop - start, System.StringComparison.Ordinal) : -1;
        return open > start && Trim(text, start, open) is var (_, last) && last > start && text[last - 1] == '|' ? last : end;
    }

    /// <summary>The line of dashes under a header.</summary>
    public static bool IsDelimiter(string line)
    {
        var dashes = 0;
        foreach (var c in line)
        {
            if (c is not ('-' or ':' or '|' or ' ' or '\t'))
            {
                return false;
            }

            dashes += c == '-' ? 1 : 0;
        }

        return dashes > 0 && line.IndexOf('|') >= 0;
    }

    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
