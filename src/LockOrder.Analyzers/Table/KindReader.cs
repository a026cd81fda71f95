using System;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads the words of the kind column.</summary>
internal static class KindReader
{
    public static LockKindWords Read(string text, Func<int, int, SourceSpan> span, ProblemList problems, out bool isClean)
    {
        var kind = LockKindWords.None;
        isClean = true;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !IsSeparator(text[i]))
            {
                i++;
            }

            if (i > start && !Apply(text.Substring(start, i - start).ToLowerInvariant(), ref kind, out var complaint))
            {
                isClean = false;
                problems.Refuse(span(start, i), complaint);
            }

            i += i == start ? 1 : 0;
        }

        return kind;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '`';

    private static bool Apply(string word, ref LockKindWords kind, out string complaint)
    {
        var before = kind;
        complaint = "A lock is either spin or sleeping, reentrant or not, affine or ownerless";
        switch (word)
        {
            case "spin":
                kind = kind with { Spin = true };
                return !kind.Sleeping;
            case "sleeping":
                kind = kind with { Sleeping = true };
                return !kind.Spin;
            case "reentrant" or "non-reentrant":
                kind = kind with { Reentrant = word == "reentrant" };
                return before.Reentrant is null || before.Reentrant == kind.Reentrant;
            case "affine" or "ownerless":
                kind = kind with { Affine = word == "affine" };
                return before.Affine is null || before.Affine == kind.Affine;
            case "async":
                kind = kind with { Async = true };
                return true;
            default:
                complaint = $"'{word}' is no kind of lock; write spin, sleeping, reentrant, non-reentrant, affine, ownerless or async";
                return false;
        }
    }
}
