using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Code;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LockOrder.Analyzers.CodeFixes.Balance;

/// <summary>From an acquiring call to where its list releases it, or to the end of the list: what <c>finally</c> or <c>lock</c> can take over.</summary>
internal sealed class LockSpan
{
    private LockSpan(LockCall acquire, StatementRange range, IReadOnlyList<StatementSyntax> body, StatementSyntax? release)
    {
        Acquire = acquire;
        Range = range;
        Body = body;
        Before = release is not null && Trivia.HasComment(release.GetLeadingTrivia()) ? Trivia.Unindented(Trivia.SplitLeading(release.GetLeadingTrivia()).Own) : [];
        Behind = release is not null && Trivia.HasComment(release.GetTrailingTrivia()) ? release.GetTrailingTrivia() : [];
    }

    public LockCall Acquire { get; }

    /// <summary>The acquire, what runs under it, and the release.</summary>
    public StatementRange Range { get; }

    /// <summary>What runs under the lock, without any release.</summary>
    public IReadOnlyList<StatementSyntax> Body { get; }

    /// <summary>Comments in front of the last release.</summary>
    public SyntaxTriviaList Before { get; }

    /// <summary>Comments behind it.</summary>
    public SyntaxTriviaList Behind { get; }

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

        // Acquired again further down: those releases are not ours.
        var again = start.All.Skip(start.First + 1).FirstOrDefault(s => LockCall.Of(s) is { } other && other.Statement == s && acquire.IsSameAs(other));
        var end = again is null ? start.All.Count - 1 : start.All.IndexOf(again) - 1;
        var releases = acquire.ReleasesIn(start.List).Where(r => r.Statement.SpanStart > acquire.Statement.SpanStart && r.Statement.SpanStart < (again?.SpanStart ?? int.MaxValue)).Select(r => r.Statement).ToList();
        var last = releases.Where(r => r.Parent == start.List).Select(r => start.All.IndexOf(r)).DefaultIfEmpty(end).Max();
        var inner = (start with { First = start.First + 1, Last = last }).WithUsers(site.Model);
        var range = start with { Last = inner.Last };
        var body = Remaining(inner.Statements, releases).ToList();
        return body.Count == 0 ? null : new LockSpan(acquire, range, body, releases.LastOrDefault(r => r.Parent == start.List));
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
            if (kept is TryStatementSyntax { Catches.Count: 0, Finally.Block.Statements.Count: 0 } empty && statement is TryStatementSyntax { Finally.Block.Statements.Count: > 0 } && !Trivia.HasComment(empty.Finally))
            {
                // All it did was to release.
                foreach (var (inner, index) in empty.Block.Statements.Select((s, i) => (s, i)))
                {
                    yield return (index == 0 ? inner.WithLeadingTrivia(kept.GetLeadingTrivia()) : inner).WithAdditionalAnnotations(Formatter.Annotation);
                }

                continue;
            }

            yield return gap.Count == 0 || Trivia.StartsWithBlankLine(kept) ? kept : kept.WithLeadingTrivia(gap.AddRange(kept.GetLeadingTrivia()));
            gap = default;
        }
    }

    private static StatementSyntax Without(StatementSyntax statement, List<ExpressionStatementSyntax> releases)
    {
        var inside = releases.Where(r => statement.Contains(r) && r.Parent is BlockSyntax or SwitchSectionSyntax).ToList();
        var options = inside.Any(r => Trivia.HasComment(r.GetTrailingTrivia())) ? SyntaxRemoveOptions.KeepExteriorTrivia : SyntaxRemoveOptions.KeepLeadingTrivia;
        return statement.RemoveNodes(inside, options) ?? statement;
    }
}
