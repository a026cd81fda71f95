using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads what a lock protects: members of any type, each with its words in parentheses.</summary>
internal static class ProtectionReader
{
    private const string KnownWords = "write (writes), (contents), (hint), (via Path) or (reads: any of a, b)";

    /// <param name="text">The list.</param>
    /// <param name="span">Gives the place of a part of it.</param>
    /// <param name="isClean">Everything was read.</param>
    public static ImmutableArray<Protection> Read(
        string text, Func<int, int, SourceSpan> span, ProblemList problems, out bool isClean)
    {
        text = text.Replace('`', ' ');
        isClean = true;
        var protections = ImmutableArray.CreateBuilder<Protection>();
        foreach (var (start, end) in CellText.Split(text, ','))
        {
            isClean &= ReadOne(text, start, end, span, problems, protections);
        }

        return protections.ToImmutable();
    }

    private static bool ReadOne(
        string text, int start, int end, Func<int, int, SourceSpan> span, ProblemList problems, ImmutableArray<Protection>.Builder protections)
    {
        var open = start;
        while (open < end && !(text[open] == '(' && open > start && char.IsWhiteSpace(text[open - 1])))
        {
            open++;
        }

        var (_, memberEnd) = PipeTable.Trim(text, start, open);
        var member = text.Substring(start, memberEnd - start).TrimEnd('.', ';');
        var place = span(start, memberEnd);
        if (member.IndexOf('(') >= 0)
        {
            problems.Skip(place, $"'{member}' is a method; only members that hold data are protected");
            return false;
        }

        var names = Prose.Expand(member);
        if (names.IsEmpty || !names.All(static name => DeclarationReader.IsPath(Dotted(name))))
        {
            problems.Refuse(place, "This is not a member; write 'Type.Member', several separated by commas");
            return false;
        }

        var words = new ProtectionWords();
        var isClean = ReadWords(text, open, end, span, problems, words);
        foreach (var name in names)
        {
            protections.Add(new Protection(Dotted(name), words.Flags, words.Via, words.ReadsAnyOf, place));
        }

        return isClean;
    }

    private sealed class ProtectionWords
    {
        public ProtectionFlags Flags { get; set; }

        public string? Via { get; set; }

        public ImmutableArray<string> ReadsAnyOf { get; set; } = [];
    }

    private static bool ReadWords(string text, int start, int end, Func<int, int, SourceSpan> span, ProblemList problems, ProtectionWords words)
    {
        while (start < end)
        {
            var close = text.IndexOf(')', start, end - start);
            if (text[start] != '(' || close < 0)
            {
                problems.Refuse(span(start, end), $"What stands behind a member is a word in parentheses; {KnownWords}");
                return false;
            }

            var inside = text.Substring(start + 1, close - start - 1).Trim();
            if (!ReadGroup(inside, words))
            {
                problems.Refuse(span(start, close + 1), $"'({inside})' is not known here; {KnownWords}");
                return false;
            }

            (start, _) = PipeTable.Trim(text, close + 1, end);
        }

        return true;
    }

    private static bool ReadGroup(string inside, ProtectionWords words)
    {
        const string Reads = "reads:";
        const string AnyOf = "any of ";
        if (inside.StartsWith(Reads, StringComparison.OrdinalIgnoreCase))
        {
            var rest = inside.Substring(Reads.Length).Trim();
            rest = rest.StartsWith(AnyOf, StringComparison.OrdinalIgnoreCase) ? rest.Substring(AnyOf.Length) : rest;
            words.ReadsAnyOf = [.. rest.Split(',').Select(static name => name.Trim()).Where(static name => name.Length > 0)];
            return !words.ReadsAnyOf.IsEmpty;
        }

        return inside.Split(',').All(word => ReadWord(word.Trim(), words));
    }

    private static bool ReadWord(string word, ProtectionWords words)
    {
        const string Via = "via ";
        if (word.StartsWith(Via, StringComparison.OrdinalIgnoreCase))
        {
            words.Via = Dotted(word.Substring(Via.Length).Trim());
            return words.Via.Length > 0;
        }

        var flag = word.ToLowerInvariant() switch
        {
            "writes" => ProtectionFlags.WritesOnly,
            "contents" => ProtectionFlags.Contents,
            "hint" => ProtectionFlags.Hint,
            _ => ProtectionFlags.None,
        };
        words.Flags |= flag;
        return flag != ProtectionFlags.None;
    }

    private static string Dotted(string member) => member.Replace("->", ".").Replace("::", ".");
}
