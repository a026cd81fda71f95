using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Reporting;

/// <summary>Sites and call chains in words.</summary>
internal static class LockTrace
{
    /// <summary>How a call is told of.</summary>
    public const string Calling = " by calling '";

    /// <summary><c> by calling 'A' (which calls 'B' on line 12)</c>, or nothing for a direct acquire.</summary>
    public static string By(CallStep? via, SourceSpan site)
    {
        if (via is null)
        {
            return "";
        }

        var text = new StringBuilder();
        text.Append(Calling).Append(via.Callee).Append('\'');
        var steps = via.Steps();
        if (steps.Length > 1)
        {
            text.Append(", which gets there through ");
            var shown = steps.Skip(1).Take(4).Select(s => $"'{s.Callee}'");
            text.Append(string.Join(" and ", shown));
            if (steps.Length > 5)
            {
                text.Append($" and {steps.Length - 5} more");
            }
        }

        if (!site.IsNone)
        {
            text.Append(steps.Length > 1 ? ", on " : " on ").Append(Place(site, via.Site));
        }

        return text.ToString();
    }

    /// <summary><c>since line 31</c>, with the call that acquired it.</summary>
    /// <param name="from">Where the message stands.</param>
    public static string Since(HeldLock held, SourceSpan from) =>
        held.IsAssumed ? "by contract"
        : held.Via is null ? $"since {Place(held.Since, from)}"
        : $"since {Place(held.Since, from)} through '{held.Via.Callee}'";

    /// <summary>A line, with its file where that is another one.</summary>
    public static string Place(SourceSpan site, SourceSpan from) =>
        site.Path == from.Path ? $"line {site.LineNumber}" : $"line {site.LineNumber} of {FileName(site.Path)}";

    /// <summary><c>LockOrdering.md line 7</c>, or the lines of a chain, document by document.</summary>
    public static string Lines(IEnumerable<SourceSpan> spans) => string.Join(" and ", spans
        .GroupBy(s => s.Path)
        .Select(file => (Name: FileName(file.Key), Lines: file.Select(s => s.LineNumber).Distinct().OrderBy(l => l).ToList()))
        .Select(file => $"{file.Name} {(file.Lines.Count == 1 ? "line" : "lines")} {string.Join(", ", file.Lines)}"));

    public static string Lines(ImmutableArray<OrderEdge> path) => Lines(path.Select(e => e.Span));

    public static bool IsOneLine(IEnumerable<SourceSpan> spans) => spans.Select(s => (s.Path, s.LineNumber)).Distinct().Count() == 1;

    public static string Source(SourceSpan source) => source.IsNone ? "an attribute" : $"{FileName(source.Path)} line {source.LineNumber}";

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public static ImmutableArray<SourceSpan> Sites(CallStep? via, SourceSpan site)
    {
        var sites = via?.Steps().Select(s => s.Site).Skip(1).ToImmutableArray() ?? [];
        return via is null || site.IsNone ? sites : sites.Add(site);
    }
}
