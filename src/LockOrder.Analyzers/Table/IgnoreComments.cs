using System;
using System.Collections.Immutable;

namespace LockOrder.Analyzers.Table;

/// <summary>Finds <c>&lt;!-- lock-order: ignore LOCK0002 reason --&gt;</c>: it silences its own line, or if it stands alone the next one that is no comment.</summary>
internal static class IgnoreComments
{
    private const string Marker = "lock-order: ignore";

    public static ImmutableDictionary<int, ImmutableArray<string>> Read(TextLines lines)
    {
        var ignored = ImmutableDictionary.CreateBuilder<int, ImmutableArray<string>>();
        var text = lines.Text;
        for (var at = Find(text, 0); at >= 0; at = Find(text, at + Marker.Length))
        {
            var line = lines.LineOf(at);
            var open = LastOpening(text, lines.Start(line), at);
            var close = text.IndexOf("-->", at, lines.End(line) - at, StringComparison.Ordinal);
            if (open < 0 || close < 0)
            {
                continue;
            }

            var ids = Ids(text, at + Marker.Length, close);
            var target = IsAlone(lines, line, open, close + 3) ? NextLine(lines, line) : line;
            if (!ids.IsEmpty)
            {
                ignored[target] = ignored.TryGetValue(target, out var known) ? known.AddRange(ids) : ids;
            }
        }

        return ignored.ToImmutable();
    }

    private static int Find(string text, int start) => text.IndexOf(Marker, start, StringComparison.Ordinal);

    /// <summary>The comment that holds the marker, which is all that may stand between the two.</summary>
    private static int LastOpening(string text, int lineStart, int marker)
    {
        while (marker > lineStart && text[marker - 1] is ' ' or '\t')
        {
            marker--;
        }

        return marker - 4 >= lineStart && string.CompareOrdinal(text, marker - 4, "<!--", 0, 4) == 0 ? marker - 4 : -1;
    }

    private static bool IsAlone(TextLines lines, int line, int open, int close) =>
        PipeTable.Trim(lines.Text, lines.Start(line), open) is var (start, end) && IsCarrier(lines.Text, start, end)
        && PipeTable.Trim(lines.Text, close, lines.End(line)) is var (rest, stop) && rest == stop;

    private static bool IsCarrier(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('*' or '/' or '-' or '#'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Several such comments may stand above each other.</summary>
    private static int NextLine(TextLines lines, int line)
    {
        const int MaxStack = 8;
        var next = line + 1;
        while (next < lines.Count && next < line + MaxStack && lines.Line(next).TrimStart().StartsWith("<!--", StringComparison.Ordinal))
        {
            next++;
        }

        return next;
    }

    private static ImmutableArray<string> Ids(string text, int start, int end)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var word in text.Substring(start, end - start).Split(' ', ','))
        {
            if (word.Length == 8 && word.StartsWith("LOCK", StringComparison.OrdinalIgnoreCase))
            {
                ids.Add(word);
            }
            else if (word.Length > 0)
            {
                break;
            }
        }

        return ids.ToImmutable();
    }
}
