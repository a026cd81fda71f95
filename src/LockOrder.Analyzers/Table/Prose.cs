using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace LockOrder.Analyzers.Table;

/// <summary>Tells names of locks from headings and sentences.</summary>
internal static class Prose
{
    private const int MaxWords = 5;

    private static readonly char[] Blanks = [' ', '\t'];

    private static readonly HashSet<string> StopWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "is", "are", "was", "were", "be", "been", "must", "should", "shall", "may", "might", "can", "cannot", "could", "will",
        "would", "has", "have", "had", "do", "does", "did", "not", "no", "nor", "and", "but", "if", "then", "else", "when", "where", "which", "that",
        "this", "these", "those", "it", "its", "it's", "they", "them", "we", "you", "i", "our", "your", "their", "there", "here", "to", "from", "into",
        "with", "without", "within", "before", "after", "during", "until", "because", "since", "so", "as", "at", "by", "on", "in", "than", "only",
        "also", "always", "never", "both", "either", "neither", "every", "some", "such", "same", "another", "more", "most", "many", "taken", "take",
        "takes", "taking", "held", "hold", "holds", "holding", "acquire", "acquires", "acquired", "released", "releases", "nested", "nests", "nest",
        "protects", "protected", "see", "note", "for", "of",
    };

    private static readonly HashSet<string> LockWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "lock", "locks", "locking", "latch", "latches", "latching", "mutex", "anti-deadlock", "deadlock",
    };

    private static readonly HashSet<string> OrderWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "order", "orders", "order:", "ordering", "orderings", "ordering:", "rank", "ranks", "ranking", "ranking:", "hierarchy", "hierarchy:", "rules",
        "rules:", "notes", "notes:", "note:", "order::", "ordering::",
    };

    private static readonly HashSet<string> GenericSubjects = new(StringComparer.OrdinalIgnoreCase)
    {
        "we", "code", "all", "always", "everybody", "everyone", "threads", "callers", "please", "and", "must", "should", "to", "the", "kernel",
    };

    public static string[] Words(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a few words can be the name of a lock: no sentence, no remark.</summary>
    public static bool IsName(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > MaxWords)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (!IsNameWord(word) || (words.Count > 1 && StopWords.Contains(word)))
            {
                return false;
            }
        }

        return !IsUnfinished(words[0]);
    }

    /// <summary>Whether one word can be the name of a lock.</summary>
    public static bool IsName(string word) => IsNameWord(word) && !IsUnfinished(word);

    public static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnfinished(string word) => word.StartsWith("TODO", StringComparison.Ordinal);

    private static bool IsNameWord(string word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (char.IsControl(c) || c is '\'' or '!' or '?' or '`' or '=' or '|' or '"' or ';' or '\\' or '\u2026')
            {
                return false;
            }
        }

        var last = word[word.Length - 1];
        var first = word[0];
        if ((last == '>' && word.EndsWith("->", StringComparison.Ordinal)) || Operators.ArrowLength(word, 0, word.Length) > 0)
        {
            return false;
        }

        return HasLetter(word) && last is not (':' or '.' or '-') && first is not ('.' or '-' or ':' or '>' or '<' or '/' or '+' or '*');
    }

    /// <summary>Whether a line only announces what follows.</summary>
    public static bool IsHeading(string text)
    {
        var announces = text.EndsWith(":", StringComparison.Ordinal);
        if (!announces && text.IndexOf(' ') < 0)
        {
            return false;
        }

        if (announces)
        {
            var words = Words(text);
            return words.Length > 2 || (words.Length > 0 && (IsHeadingWord(words[0]) || IsHeadingWord(words[words.Length - 1])));
        }

        return StartsLikeHeading(text) && HasOrderWords(text.Split(Blanks, 4, StringSplitOptions.RemoveEmptyEntries))
            && Operators.FindArrow(StripGroups(text), 0, out _) < 0;
    }

    /// <summary>A look at the first two words that makes no texts of them, since almost every line is none.</summary>
    private static bool StartsLikeHeading(string text)
    {
        var (start, found) = (0, false);
        for (var word = 0; word < 2 && !found; word++)
        {
            while (start < text.Length && text[start] is ' ' or '\t')
            {
                start++;
            }

            var end = text.IndexOfAny(Blanks, start);
            end = end < 0 ? text.Length : end;
            foreach (var known in LockWords)
            {
                found |= known.Length == end - start && string.Compare(known, 0, text, start, known.Length, StringComparison.OrdinalIgnoreCase) == 0;
            }

            start = end;
        }

        return found;
    }

    /// <summary>Not the singular "lock": <c>page lock:</c> is a name with a stray colon.</summary>
    private static bool IsHeadingWord(string word)
    {
        var bare = word.TrimEnd(':');
        return OrderWords.Contains(bare) || StopWords.Contains(bare)
            || (LockWords.Contains(bare) && !string.Equals(bare, "lock", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Lock order", "LATCHING ORDER", "Anti-deadlock ordering is": the words that name an order, at the head of the line.</summary>
    public static bool HasOrderWords(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count && i < 2; i++)
        {
            if (LockWords.Contains(words[i]) && OrderWords.Contains(words[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the heading of a part of the program is about: "Huge pages take locks in this order:"; null for the usual headings.</summary>
    public static string? ScopeSubject(string heading)
    {
        var words = Words(heading);
        for (var i = 1; i + 3 < words.Length; i++)
        {
            if (words[i] is "take" or "takes" or "taking" or "took" or "acquire" or "acquires" or "lock" or "locks"
                && heading.IndexOf("order", StringComparison.OrdinalIgnoreCase) > 0
                && heading.IndexOf(" in ", StringComparison.OrdinalIgnoreCase) > 0)
            {
                var subject = words[i - 1];
                return GenericSubjects.Contains(subject) || LockWords.Contains(subject) ? null : string.Join(" ", words, 0, i);
            }
        }

        return null;
    }

    /// <summary>"The code does not rely on that order": what follows is advice.</summary>
    public static bool IsAdvisory(string text)
    {
        string[] phrases = ["not rely", "n't rely", "not depend", "n't depend", "advisory", "could be switched", "could switch", "is not relied"];
        foreach (var phrase in phrases)
        {
            if (text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The names a spelling with braces stands for: <c>b_{dirty,io}</c> is two, and <c>i_shared{_mmap}_sem</c> is the name
    /// without and with the part. Empty when there are too many to be meant.
    /// </summary>
    public static ImmutableArray<string> Expand(string name)
    {
        const int MaxNames = 32;
        var names = new List<string> { string.Empty };
        var literal = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var close = name[i] == '{' ? name.IndexOf('}', i) : -1;
            if (close < 0)
            {
                literal.Append(name[i]);
                continue;
            }

            var inside = name.Substring(i + 1, close - i - 1);
            var parts = inside.IndexOf(',') < 0 ? [string.Empty, inside] : inside.Split(',');
            if (names.Count * parts.Length > MaxNames)
            {
                return [];
            }

            names = Multiply(names, literal.ToString(), parts);
            literal.Clear();
            i = close;
        }

        return [.. Multiply(names, literal.ToString(), [string.Empty])];
    }

    private static List<string> Multiply(List<string> names, string literal, string[] parts)
    {
        var product = new List<string>(names.Count * parts.Length);
        foreach (var name in names)
        {
            foreach (var part in parts)
            {
                product.Add(name + literal + part.Trim());
            }
        }

        return product;
    }

    public static string StripGroups(string text)
    {
        if (text.IndexOf('(') < 0)
        {
            return text;
        }

        var stripped = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0)
            {
                stripped.Append(c);
            }

            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return stripped.ToString();
    }
}
