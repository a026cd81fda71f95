using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>Lists inside table cells.</summary>
internal static class CellText
{
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

    private static void Add(List<(int Start, int End)> parts, string text, int start, int end)
    {
        var part = PipeTable.Trim(text, start, end);
        if (part.Start < part.End)
        {
            parts.Add(part);
        }
    }
}
