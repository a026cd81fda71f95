using System;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>The rules a pair of square brackets gives a name.</summary>
internal sealed class NameRules
{
    public bool IsLeaf { get; set; }

    public LockMode? Mode { get; set; }

    public SelfNesting? Self { get; set; }
}

/// <summary>Reads <c>[leaf]</c>, <c>[read]</c>, <c>[ascending Id]</c> and their like, several separated by commas.</summary>
internal static class RuleReader
{
    private const string Known = "write leaf, read, write, upgradeable, ascending X, under X or parent before child";

    private static readonly string[] Openers = ["leaf", "read", "shared", "write", "exclusive", "upgradeable", "ascending", "under", "parent"];

    /// <summary>Whether a bracket right behind a name is a rule, not an index of the name.</summary>
    public static bool StartsRule(string text, int start)
    {
        foreach (var opener in Openers)
        {
            var end = start + opener.Length;
            if (string.Compare(text, start, opener, 0, opener.Length, StringComparison.OrdinalIgnoreCase) == 0
                && end < text.Length && text[end] is ' ' or ',' or ']')
            {
                return true;
            }
        }

        return false;
    }

    public static void Read(string text, SourceSpan span, NameRules rules, ProblemList problems)
    {
        foreach (var part in text.Split(','))
        {
            var rule = part.Trim();
            if (rule.Length > 0 && !ReadOne(rule, span, rules, out var complaint))
            {
                problems.Refuse(span, complaint);
            }
        }
    }

    private static bool ReadOne(string rule, SourceSpan span, NameRules rules, out string complaint)
    {
        complaint = string.Empty;
        var space = rule.IndexOf(' ');
        var word = (space < 0 ? rule : rule.Substring(0, space)).ToLowerInvariant();
        var rest = space < 0 ? string.Empty : rule.Substring(space + 1).Trim();
        if (rest.Length == 0 && ModeOf(word) is { } mode)
        {
            complaint = $"One line speaks of one mode; repeat the line for '{word}'";
            var isNew = rules.Mode is null || rules.Mode == mode;
            rules.Mode = mode;
            return isNew;
        }

        if (rest.Length == 0 && word == "leaf")
        {
            rules.IsLeaf = true;
            return true;
        }

        if (SelfOf(word, rest, span) is { } self)
        {
            complaint = "One line gives one rule for two instances of a lock; write the line once for each of the rules";
            var isNew = rules.Self is null;
            rules.Self ??= self;
            return isNew;
        }

        complaint = word is "under" or "leaf" ? $"'{rule}' is no rule; {Known}" : $"'{rule}' is an unknown rule; {Known}";
        return false;
    }

    public static LockMode? ModeOf(string word) => word.ToLowerInvariant() switch
    {
        "read" or "shared" => LockMode.Shared,
        "write" or "exclusive" => LockMode.Exclusive,
        "upgradeable" => LockMode.Upgradeable,
        _ => null,
    };

    private static SelfNesting? SelfOf(string word, string rest, SourceSpan span)
    {
        switch (word)
        {
            case "ascending":
                return new SelfNesting(SelfNestingKind.Ascending, rest.Length > 0 ? rest : null, span);
            case "under" when rest.Length > 0:
                return new SelfNesting(SelfNestingKind.Under, rest, span);
            case "parent":
                const string Rule = "before child";
                const string Via = "via ";
                if (!rest.StartsWith(Rule, StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                var path = rest.Substring(Rule.Length).Trim();
                var hasPath = path.StartsWith(Via, StringComparison.OrdinalIgnoreCase);
                return path.Length == 0 || hasPath
                    ? new SelfNesting(SelfNestingKind.ParentBeforeChild, hasPath ? path.Substring(Via.Length).Trim() : null, span)
                    : null;
            default:
                return null;
        }
    }
}
