using System;
using System.Collections.Immutable;

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
        for (var position = 0; Next(name, ref position, out var start, out var end);)
        {
            segments.Add(name.Substring(start, end - start));
        }

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
        var position = 0;
        return !Next(name, ref position, out _, out _) || !Next(name, ref position, out _, out _);
    }

    /// <summary>The spelling-independent form of a name, segments joined by dots. Equal keys mean the same written name.</summary>
    public static string Key(string name)
    {
        var key = new char[name.Length];
        return Text(key, WriteKey(name, key), name);
    }

    /// <summary>Writes the key of a name.</summary>
    /// <param name="name">As written.</param>
    /// <param name="key">At least as long as the name.</param>
    /// <returns>How long the key is.</returns>
    public static int WriteKey(string name, char[] key)
    {
        var length = 0;
        for (var position = 0; Next(name, ref position, out var start, out var end);)
        {
            if (length > 0)
            {
                key[length++] = '.';
            }

            length = WriteSegment(name, start, end, key, length);
        }

        return length;
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
        var key = new char[segment.Length];
        return Text(key, WriteSegment(segment, 0, segment.Length, key, 0), segment);
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

    /// <summary>Finds the next part that is not empty, from a position on that starts with zero.</summary>
    private static bool Next(string name, ref int position, out int start, out int end)
    {
        while (position <= name.Length)
        {
            start = end = position;
            var separator = 0;
            for (var depth = 0; end < name.Length && separator == 0; end += separator == 0 ? 1 : 0)
            {
                depth = Depth(depth, name[end]);
                separator = depth == 0 ? SeparatorLength(name, end) : 0;
            }

            position = end + Math.Max(separator, 1);
            Bare(name, ref start, ref end);
            if (start < end)
            {
                return true;
            }
        }

        start = end = name.Length;
        return false;
    }

    /// <summary>Leaves out the arguments behind a part, and the blanks around it.</summary>
    private static void Bare(string name, ref int start, ref int end)
    {
        var argument = name.IndexOfAny(ArgumentOpeners, start, end - start);
        end = argument > start ? argument : end;
        while (start < end && char.IsWhiteSpace(name[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(name[end - 1]))
        {
            end--;
        }
    }

    /// <summary>Writes the key of a segment behind what is written, and returns the new length.</summary>
    private static int WriteSegment(string name, int start, int end, char[] key, int length)
    {
        while (start < end - 1 && name[start] == '_')
        {
            start++;
        }

        if (start + 2 < end && name[start + 1] == '_' && name[start] is 'm' or 's')
        {
            start += 2;
        }

        var begin = length;
        for (var i = start; i < end; i++)
        {
            if (name[i] != '_' && !char.IsWhiteSpace(name[i]))
            {
                key[length++] = char.ToLowerInvariant(name[i]);
            }
        }

        const string Suffix = "struct";
        return length - begin > Suffix.Length && EndsWith(key, length, Suffix) ? length - Suffix.Length : length;
    }

    private static bool EndsWith(char[] text, int length, string suffix)
    {
        for (var i = 1; i <= suffix.Length; i++)
        {
            if (text[length - i] != suffix[suffix.Length - i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The written key, which is the name itself where nothing had to change.</summary>
    private static string Text(char[] key, int length, string name)
    {
        var same = length == name.Length;
        for (var i = 0; same && i < length; i++)
        {
            same = key[i] == name[i];
        }

        return same ? name : new string(key, 0, length);
    }
}
