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
        text = CellText.Plain(text);
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
        if (names.IsEmpty || !names.All(static name => DeclarationReader.IsPath(DeclarationReader.Dotted(name))))
        {
            problems.Refuse(place, "This is not a member; write 'Type.Member', several separated by commas");
            return false;
        }

        var words = new ProtectionWords();
        var isClean = ReadWords(text, open, end, span, problems, words);
        foreach (var name in names)
        {
            protections.Add(new Protection(DeclarationReader.Dotted(name), words.Flags, words.Via, words.ReadsAnyOf, place));
        }

        return isClean;
    }

    private sealed class ProtectionWords
    {
        public ProtectionFlags Flags { get; set; }

        public MemberPath? Via { get; set; }

        public ImmutableArray<LockNameUse> ReadsAnyOf { get; set; } = [];
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

            if (!ReadGroup(text, start + 1, close, span, words))
            {
                problems.Refuse(span(start, close + 1), $"'({text.Substring(start + 1, close - start - 1).Trim()})' is not known here; {KnownWords}");
                return false;
            }

            (start, _) = PipeTable.Trim(text, close + 1, end);
        }

        return true;
    }

    private static bool ReadGroup(string text, int start, int end, Func<int, int, SourceSpan> span, ProtectionWords words)
    {
        (start, end) = PipeTable.Trim(text, start, end);
        if (Skip(text, ref start, end, "reads:"))
        {
            Skip(text, ref start, end, "any of ");
            var locks = Parts(text, start, end).Select(part => Lock(text, part.Start, part.End, span)).ToList();
            words.ReadsAnyOf = [.. locks.OfType<LockNameUse>()];
            return words.ReadsAnyOf.Length == locks.Count && locks.Count > 0;
        }

        return Parts(text, start, end).All(part => ReadWord(text, part.Start, part.End, span, words));
    }

    private static bool ReadWord(string text, int start, int end, Func<int, int, SourceSpan> span, ProtectionWords words)
    {
        if (Skip(text, ref start, end, "via "))
        {
            words.Via = new MemberPath(DeclarationReader.Dotted(text.Substring(start, end - start)), span(start, end));
            return start < end;
        }

        var flag = text.Substring(start, end - start).ToLowerInvariant() switch
        {
            "writes" => ProtectionFlags.WritesOnly,
            "contents" => ProtectionFlags.Contents,
            "hint" => ProtectionFlags.Hint,
            _ => ProtectionFlags.None,
        };
        words.Flags |= flag;
        return flag != ProtectionFlags.None;
    }

    /// <summary>A name, plain or in quotation marks; null for what cannot be one.</summary>
    private static LockNameUse? Lock(string text, int start, int end, Func<int, int, SourceSpan> span)
    {
        var (from, _) = PipeTable.Trim(text, start + Operators.ArrowLength(text, start, end), end);
        var quoted = CellText.Unquoted(text, from, end);
        var words = Prose.Words(quoted ?? text.Substring(from, end - from));
        var name = string.Join(" ", words);
        return quoted is null && !Prose.IsName(words) ? null : new LockNameUse(name, from > start || LockNames.IsOneSegment(name), span(from, end), Scope: null);
    }

    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end) =>
        CellText.Split(text.Substring(start, end - start), ',').Select(part => (part.Start + start, part.End + start));

    /// <summary>Steps over a word, and the blanks behind it.</summary>
    private static bool Skip(string text, ref int start, int end, string word)
    {
        var follows = end - start >= word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
        if (follows)
        {
            (start, _) = PipeTable.Trim(text, start + word.Length, end);
        }

        return follows;
    }
}
