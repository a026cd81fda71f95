using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads the words in a parenthesis: call paths and single words, or else one note.</summary>
/// <remarks>Whether a single word names a method is for binding to say; what cannot be one is a note here already.</remarks>
internal static class WitnessReader
{
    private static readonly HashSet<string> Remarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "various", "others", "other", "etc", "mutex", "spinlock", "semaphore", "rwlock", "lock", "advisory", "always", "sometimes", "rare",
    };

    /// <param name="text">The inside of the parenthesis.</param>
    /// <param name="line">The line it stands in; null for a text of no document.</param>
    /// <param name="offset">Where in the line.</param>
    /// <param name="witnesses">Takes what is read.</param>
    public static void Read(string text, LogicalLine? line, int offset, ImmutableArray<Witness>.Builder witnesses)
    {
        text = Paired(text.Replace('`', ' '));
        if (text.IndexOf(',') < 0 && text.IndexOf(' ') < 0 && text.IndexOf('\t') < 0)
        {
            // One word or path, as most are.
            if (text.Length > 0)
            {
                witnesses.Add(new Witness(text, PathOf(text), SpanOf(line, offset, 0, text.Length)));
            }

            return;
        }

        var parts = Split(text);
        var read = parts.ConvertAll(part => Collapse(text.Substring(part.Start, part.End - part.Start)));
        var paths = read.ConvertAll(PathOf);
        if (paths.Exists(static path => !path.IsEmpty))
        {
            for (var i = 0; i < read.Count; i++)
            {
                witnesses.Add(new Witness(read[i], paths[i], SpanOf(line, offset, parts[i].Start, parts[i].End)));
            }
        }
        else if (Collapse(text) is { Length: > 0 } note)
        {
            witnesses.Add(new Witness(note, [], SpanOf(line, offset, 0, text.Length)));
        }
    }

    /// <summary>Blanks and line ends become one blank each; parentheses that do not pair are dropped.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in Paired(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd();
    }

    /// <summary>The text with blanks for its parentheses if they do not pair; offsets stay.</summary>
    private static string Paired(string text)
    {
        var depth = 0;
        var pairs = true;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            pairs &= depth >= 0;
        }

        return pairs && depth == 0 ? text : text.Replace('(', ' ').Replace(')', ' ');
    }

    /// <summary>Cuts at commas and at the word "and".</summary>
    private static List<(int Start, int End)> Split(string text)
    {
        const string And = " and ";
        var parts = new List<(int Start, int End)>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '<' ? 1 : text[i] == ')' || (text[i] == '>' && depth > 0) ? -1 : 0;
            var isAnd = text[i] == ' ' && string.CompareOrdinal(text, i, And, 0, And.Length) == 0;
            if (depth <= 0 && (text[i] == ',' || isAnd))
            {
                AddPart(parts, text, start, i);
                i += isAnd ? And.Length - 2 : 0;
                start = i + 1;
            }
        }

        AddPart(parts, text, start, text.Length);
        return parts;
    }

    private static void AddPart(List<(int Start, int End)> parts, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            parts.Add((start, end));
        }
    }

    private static SourceSpan SpanOf(LogicalLine? line, int offset, int start, int end) => line?.Span(offset + start, offset + end) ?? SourceSpan.None;

    private static ImmutableArray<string> PathOf(string part)
    {
        var path = ImmutableArray.CreateBuilder<string>(ArrowsIn(part) + 1);
        var start = 0;
        while (true)
        {
            var arrow = Operators.FindArrow(part, start, out var length);
            var name = part.Substring(start, (arrow < 0 ? part.Length : arrow) - start).Trim();
            if (!IsMethodLike(name))
            {
                return [];
            }

            path.Add(name.EndsWith("()", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2) : name);
            if (arrow < 0)
            {
                return path.Count > 1 || !Remarks.Contains(path[0]) ? path.MoveToImmutable() : [];
            }

            start = arrow + length;
        }
    }

    private static int ArrowsIn(string part)
    {
        var count = 0;
        for (var at = Operators.FindArrow(part, 0, out var length); at >= 0; at = Operators.FindArrow(part, at + length, out length))
        {
            count++;
        }

        return count;
    }

    /// <summary>Dotted identifiers, with type arguments or empty parentheses; not a file name.</summary>
    private static bool IsMethodLike(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.' or ':' or '<' or '>' or '(' or ')'))
            {
                return false;
            }
        }

        var parenthesis = name.IndexOf('(');
        var last = name[name.Length - 1];
        return (parenthesis < 0 ? name.IndexOf(')') < 0 : parenthesis == name.Length - 2 && last == ')')
            && last is not ('.' or ':')
            && !IsFile(name);
    }

    private static bool IsFile(string name) =>
        name.EndsWith(".c", StringComparison.Ordinal) || name.EndsWith(".h", StringComparison.Ordinal)
        || name.EndsWith(".cs", StringComparison.Ordinal) || name.EndsWith(".cc", StringComparison.Ordinal);
}
