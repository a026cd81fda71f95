using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Code;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Balance;

/// <summary>From an acquiring call to where its list releases it, or to the end of the list: what <c>finally</c> or <c>lock</c> can take over.</summary>
internal sealed class LockSpan
{
    private LockSpan(LockCall acquire, StatementRange range, IReadOnlyList<StatementSyntax> body)
    {
        Acquire = acquire;
        Range = range;
        Body = body;
    }

    public LockCall Acquire { get; }

    /// <summary>The acquire, what runs under it, and the release.</summary>
    public StatementRange Range { get; }

    /// <summary>What runs under the lock, without any release.</summary>
    public IReadOnlyList<StatementSyntax> Body { get; }

    public static LockSpan? Of(FixSite site)
    {
        if (LockCall.Of(site.Node) is not { ReleaseMethod: not null } acquire || acquire.Statement.Parent is not (BlockSyntax or SwitchSectionSyntax))
        {
            return null;
        }

        var start = StatementRange.OfStatement(acquire.Statement);
        if (start.Next is null or TryStatementSyntax { Finally: not null })
        {
            return null;
        }

        var releases = acquire.ReleasesIn(start.List).Where(r => r.Statement.SpanStart > acquire.Statement.SpanStart).Select(r => r.Statement).ToList();
        var last = releases.Where(r => r.Parent == start.List).Select(r => start.All.IndexOf(r)).DefaultIfEmpty(start.All.Count - 1).Max();
        var inner = (start with { First = start.First + 1, Last = last }).WithUsers(site.Model);
        var range = start with { Last = inner.Last };
        var body = Remaining(inner.Statements, releases).ToList();
        return body.Count == 0 ? null : new LockSpan(acquire, range, body);
    }

    /// <summary>What stays; the blank line before a release then stands before the next statement.</summary>
    private static IEnumerable<StatementSyntax> Remaining(IReadOnlyList<StatementSyntax> statements, List<ExpressionStatementSyntax> releases)
    {
        var gap = default(SyntaxTriviaList);
        foreach (var statement in statements)
        {
            if (releases.Contains(statement))
            {
                gap = Trivia.SplitLeading(statement.GetLeadingTrivia()).Gap;
                continue;
            }

            var kept = Without(statement, releases);
            yield return gap.Count == 0 || Trivia.StartsWithBlankLine(kept) ? kept : kept.WithLeadingTrivia(gap.AddRange(kept.GetLeadingTrivia()));
            gap = default;
        }
    }

    private static StatementSyntax Without(StatementSyntax statement, List<ExpressionStatementSyntax> releases) =>
        statement.RemoveNodes(releases.Where(r => statement.Contains(r) && r.Parent is BlockSyntax or SwitchSectionSyntax), SyntaxRemoveOptions.KeepExteriorTrivia & ~SyntaxRemoveOptions.KeepTrailingTrivia) ?? statement;
}
