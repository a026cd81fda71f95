using System;
using System.Collections.Immutable;
using System.Text;

namespace LockOrder.Analyzers.Table;

/// <summary>The one place that knows when two spellings name the same lock.</summary>
/// <remarks>
/// <c>.</c>, <c>-&gt;</c> and <c>::</c> are the same separator; case, underscores, blanks, the prefixes <c>m_</c>, <c>s_</c>, <c>_</c>,
/// a trailing <c>struct</c>, an argument list, type arguments and an index do not count. So <c>mm->page_table_lock</c> is <c>MmStruct.PageTableLock</c>.
/// </remarks>
internal static class LockNames
{
    private static readonly char[] ArgumentOpeners = ['(', '<', '['];

    /// <summary>The parts of a name as written, without separators, argument lists and empty parts.</summary>
    public static ImmutableArray<string> Segments(string name)
    {
        var segments = ImmutableArray.CreateBuilder<string>(2);
        var start = 0;
        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            depth = Depth(depth, name[i]);
            var length = depth == 0 ? SeparatorLength(name, i) : 0;
            if (length > 0)
            {
                Add(segments, name, start, i);
                i += length - 1;
                start = i + 1;
            }
        }

        Add(segments, name, start, name.Length);
        return segments.ToImmutable();
    }

    /// <summary>What stands before the last segment of a name, as written, and that segment.</summary>
    public static (string Owner, string Last) Cut(string name)
    {
        var depth = 0;
        var end = 0;
        var start = 0;
        for (var i = 0; i < name.Length; i++)
        {
            depth = Depth(depth, name[i]);
            if (depth == 0 && SeparatorLength(name, i) is > 0 and var length)
            {
                (end, start) = (i, i + length);
                i = start - 1;
            }
        }

        var last = Segments(name.Substring(start));
        return (name.Substring(0, end), last.IsEmpty ? string.Empty : last[0]);
    }

    /// <summary>Whether a name says nothing of the type that declares the lock.</summary>
    public static bool IsOneSegment(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '.' or ':' or '-' or '\u2192' or '(' or '<' or '[' or '{')
            {
                return Segments(name).Length == 1;
            }
        }

        return true;
    }

    /// <summary>The spelling-independent form of a name, segments joined by dots. Equal keys mean the same written name.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var segment in Segments(name))
        {
            if (key.Length > 0)
            {
                key.Append('.');
            }

            AppendSegmentKey(key, segment);
        }

        return key.ToString();
    }

    /// <summary>Whether a name is written as orders write pseudo-levels and groups of locks: one word in capitals, such as <c>SCHED</c>.</summary>
    public static bool IsGroup(string name)
    {
        if (name.Length < 2)
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What two names of a document must share to be one as long as binding knows neither: the key, except that <c>SCHED</c> is not <c>sched</c>.</summary>
    public static string Identity(string name) => IsGroup(name) ? name : Key(name);

    /// <summary>The spelling-independent form of one segment, such as the simple name of a type or member.</summary>
    public static string SegmentKey(string segment)
    {
        var key = new StringBuilder(segment.Length);
        AppendSegmentKey(key, segment);
        return key.ToString();
    }

    /// <summary>Whether a name as documented can mean a declared path: its segments are the last ones of the path.</summary>
    public static bool Matches(string documented, string declared)
    {
        var wanted = Segments(documented);
        var given = Segments(declared);
        if (wanted.Length == 0 || wanted.Length > given.Length)
        {
            return false;
        }

        for (var i = 1; i <= wanted.Length; i++)
        {
            if (SegmentKey(wanted[wanted.Length - i]) != SegmentKey(given[given.Length - i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many single-character edits, neighbours exchanged included, lead from one text to the other.</summary>
    /// <returns>The distance, or <paramref name="limit"/> + 1 when it is larger than the limit.</returns>
    public static int Distance(string left, string right, int limit = 3)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                current[j] = value;
                best = Math.Min(best, value);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return Math.Min(last[right.Length], limit + 1);
    }

    private static int Depth(int depth, char c) => c switch
    {
        '(' or '<' or '[' or '{' => depth + 1,
        ')' or ']' or '}' => Math.Max(0, depth - 1),
        '>' when depth > 0 => depth - 1,
        _ => depth,
    };

    private static int SeparatorLength(string name, int i)
    {
        var next = i + 1 < name.Length ? name[i + 1] : '\0';
        return name[i] switch
        {
            '-' when next == '>' => 2,
            ':' when next == ':' => 2,
            '.' => 1,
            '\u2192' => 1,
            _ => 0,
        };
    }

    private static void Add(ImmutableArray<string>.Builder segments, string name, int start, int end)
    {
        var argument = name.IndexOfAny(ArgumentOpeners, start, end - start);
        var segment = name.Substring(start, (argument > start ? argument : end) - start).Trim();
        if (segment.Length > 0)
        {
            segments.Add(segment);
        }
    }

    private static void AppendSegmentKey(StringBuilder key, string segment)
    {
        var begin = key.Length;
        var start = 0;
        while (start < segment.Length - 1 && segment[start] == '_')
        {
            start++;
        }

        if (start + 2 < segment.Length && segment[start + 1] == '_' && segment[start] is 'm' or 's')
        {
            start += 2;
        }

        for (var i = start; i < segment.Length; i++)
        {
            if (segment[i] != '_' && !char.IsWhiteSpace(segment[i]))
            {
                key.Append(char.ToLowerInvariant(segment[i]));
            }
        }

        const string Suffix = "struct";
        var length = key.Length - begin;
        if (length > Suffix.Length && EndsWith(key, Suffix))
        {
            key.Length -= Suffix.Length;
        }
    }

    private static bool EndsWith(StringBuilder text, string suffix)
    {
        for (var i = 1; i <= suffix.Length; i++)
        {
            if (text[text.Length - i] != suffix[suffix.Length - i])
            {
                return false;
            }
        }

        return true;
    }
}
