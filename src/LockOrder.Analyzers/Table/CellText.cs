using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>Lists inside table cells.</summary>
internal static class CellText
{
    private static readonly char[] Marks = ['`', '*', '['];

    /// <summary>The trimmed parts between separators outside parentheses, brackets and type arguments; empty parts are left out.</summary>
    public static List<(int Start, int End)> Split(string text, char separator)
    {
        var parts = new List<(int Start, int End)>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isArrow = text[i] == '>' && i > 0 && text[i - 1] == '-';
            depth += text[i] is '(' or '<' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' || (text[i] == '>' && !isArrow) ? -1 : 0;
            depth = depth < 0 ? 0 : depth;
            if (depth == 0 && text[i] == separator)
            {
                Add(parts, text, start, i);
                start = i + 1;
            }
        }

        Add(parts, text, start, text.Length);
        return parts;
    }

    /// <summary>The same characters at the same places, without the marks of code, emphasis and links: a link is its text.</summary>
    public static string Plain(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return text;
        }

        var plain = text.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            var isStrong = text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*';
            if (text[i] == '`' || isStrong)
            {
                Blank(plain, i, isStrong ? i + 2 : i + 1);
                i += isStrong ? 1 : 0;
            }
            else if (FindLink(text, i, out var middle, out var end))
            {
                Blank(plain, i, i + 1);
                Blank(plain, middle, end);
            }
        }

        return new string(plain);
    }

    /// <summary>The name between quotation marks, which may read like anything; null if it is not in such.</summary>
    public static string? Unquoted(string text, int start, int end)
    {
        var isQuoted = end - start > 2 && text[start] == '"' && text[end - 1] == '"';
        return isQuoted && text.Substring(start + 1, end - start - 2) is var name && Prose.HasLetter(name) ? name : null;
    }

    /// <summary><c>[text](target)</c> where a name may start; brackets behind one belong to it.</summary>
    private static bool FindLink(string text, int start, out int middle, out int end)
    {
        var mayStart = text[start] == '[' && (start == 0 || text[start - 1] is ' ' or '\t' or ',' or '`' or '*');
        middle = mayStart ? text.IndexOf(']', start) : -1;
        end = middle > start + 1 && middle + 1 < text.Length && text[middle + 1] == '(' ? text.IndexOf(')', middle) + 1 : 0;
        return end > 0;
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = ' ';
        }
    }

    private static void Add(List<(int Start, int End)> parts, string text, int start, int end)
    {
        var part = PipeTable.Trim(text, start, end);
        if (part.Start < part.End)
        {
            parts.Add(part);
        }
    }
}
