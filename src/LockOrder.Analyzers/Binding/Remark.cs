using System.Linq;
using System.Text.RegularExpressions;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Binding;

/// <summary>Whether a sentence of a documentation comment asks the caller to hold the lock it names, and how.</summary>
internal static class Remark
{
    /// <summary>Stands for the name of the lock while the sentence around it is read.</summary>
    private const string Here = " thelock ";

    private static readonly Regex Tag = new("<[^>]*>", RegexOptions.CultureInvariant);
    private static readonly Regex Clause = new(@"[,;:()]|\b(?:but|which|that|because|since|unless)\b|\band(?=\s+(?:must|should|may|need|never|not)\b)", RegexOptions.CultureInvariant);
    private static readonly Regex Demand = new(@"\b(?:must|callers?|should|requires?|called)\b", RegexOptions.CultureInvariant);
    private static readonly Regex Hold = new(@"\b(?:holds?|holding|held)\b", RegexOptions.CultureInvariant);
    private static readonly Regex Denial = new(@"\b(?:not|never|cannot|without|no longer)\b|n't\b", RegexOptions.CultureInvariant);

    /// <summary>Null when the sentence asks for nothing; what callers must have and what the body may count on otherwise.</summary>
    public static (LockMode Asked, LockMode Within)? Asks(string comment, string cref)
    {
        var text = string.Join(" ", comment.Split('\n').Select(l => l.Trim().TrimStart('/', '*').Trim()));
        var at = text.IndexOf(cref, System.StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        text = Tag.Replace(text.Substring(0, System.Math.Max(text.LastIndexOf('<', at), 0)) + Here + Rest(text, at + cref.Length), " ").ToLowerInvariant();
        var sentence = text.Split([". "], System.StringSplitOptions.None).First(s => s.Contains(Here));
        if (!Demand.IsMatch(sentence) || !Hold.IsMatch(sentence) || Denial.IsMatch(Clause.Split(sentence).FirstOrDefault(c => c.Contains(Here)) ?? sentence))
        {
            return null;
        }

        // A lock that has modes may be meant in either: callers are asked for some mode, and the body is believed.
        return Says(sentence, "for reading", "read lock", "shared") ? (LockMode.Shared, LockMode.Shared)
            : Says(sentence, "for writing", "write lock", "exclusive") ? (LockMode.Exclusive, LockMode.Exclusive)
            : (LockMode.Shared, LockMode.Exclusive);
    }

    /// <summary>The tag around the name is cut off on both sides.</summary>
    private static string Rest(string text, int from) => text.IndexOf('>', from) is var end and >= 0 ? text.Substring(end + 1) : text.Substring(from);

    private static bool Says(string sentence, params string[] words) => words.Any(sentence.Contains);
}
