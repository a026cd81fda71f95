using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Code;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Order;

/// <summary>Swaps two acquires with nothing between them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class ReorderAcquires : LockFix
{
    /// <summary>Swaps the two acquires.</summary>
    public const string Name = "ReorderAcquires";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK1001"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.HeldSince is { } outer && Swapped(site, outer) is { } changed)
        {
            yield return new Proposal(Name, $"Acquire '{site.Wanted}' before '{site.Held}'", changed);
        }
    }

    /// <summary>The file with the two acquires swapped, or null where something stands between them.</summary>
    internal static SyntaxNode? Swapped(FixSite site, SyntaxNode outer) => InNestedStatements(site, outer) ?? InCalls(site, outer);

    /// <summary>Two <c>lock</c> or two <c>using</c> statements, the one being all that the other holds.</summary>
    private static SyntaxNode? InNestedStatements(FixSite site, SyntaxNode outer)
    {
        if (AcquiringStatement.Of(outer) is not { } first || AcquiringStatement.Of(site.Node) is not { } second || first.GetType() != second.GetType())
        {
            return null;
        }

        if (AcquiringStatement.OnlyChild(first) != second || !Stability.IsSameBefore(LockOf(second), AcquiringStatement.Header(first), site.Model))
        {
            return null;
        }

        var one = AcquiringStatement.Header(first);
        var two = AcquiringStatement.Header(second);
        return site.Root.ReplaceNodes([one, two], (original, _) => (original == one ? two : one).WithTriviaFrom(original));
    }

    private static ExpressionSyntax LockOf(StatementSyntax statement) =>
        statement is LockStatementSyntax locked ? locked.Expression
        : AcquiringStatement.Header(statement).DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault()?.Expression is MemberAccessExpressionSyntax access ? access.Expression
        : AcquiringStatement.Header(statement).DescendantNodesAndSelf().OfType<ExpressionSyntax>().Last();

    /// <summary>Two calls in a row, or with only a <c>try</c> between them; then the releases change places too.</summary>
    private static SyntaxNode? InCalls(FixSite site, SyntaxNode outer)
    {
        if (LockCall.Of(outer) is not { } first || LockCall.Of(site.Node) is not { } second || first.Statement == second.Statement || first.IsAwaited != second.IsAwaited || !Stability.IsSameBefore(second.Lock, first.Statement, site.Model))
        {
            return null;
        }

        var next = StatementRange.OfStatement(first.Statement).Next;
        if (next == second.Statement)
        {
            return Swap(site.Root, Releases(first, second, next.Parent!) is { } pair ? [(first.Statement, second.Statement), pair] : [(first.Statement, second.Statement)]);
        }

        if (next is TryStatementSyntax { Block: var block } && block.Statements.FirstOrDefault() == second.Statement
            && first.ReleasesIn(next.Parent!) is { Count: 1 } outerReleases && second.ReleasesIn(next.Parent!) is { Count: 1 } innerReleases)
        {
            return Swap(site.Root, [(first.Statement, second.Statement), (outerReleases[0].Statement, innerReleases[0].Statement)]);
        }

        return null;
    }

    /// <summary>The two releases where they are neighbours: what was acquired last goes first.</summary>
    private static (ExpressionStatementSyntax Outer, ExpressionStatementSyntax Inner)? Releases(LockCall first, LockCall second, SyntaxNode scope) =>
        first.ReleasesIn(scope) is { Count: 1 } outer && second.ReleasesIn(scope) is { Count: 1 } inner
        && StatementRange.OfStatement(inner[0].Statement).Next == outer[0].Statement
            ? (outer[0].Statement, inner[0].Statement)
            : null;

    private static SyntaxNode Swap(SyntaxNode root, IReadOnlyList<(ExpressionStatementSyntax Left, ExpressionStatementSyntax Right)> pairs)
    {
        var places = pairs.SelectMany(p => new[] { (Place: p.Left, Content: p.Right), (Place: p.Right, Content: p.Left) }).ToDictionary(p => p.Place, p => p.Content);
        return root.ReplaceNodes(places.Keys, (original, _) => Moved(places[original], original));
    }

    /// <summary>A comment goes with its call; blank lines and indentation belong to the place.</summary>
    private static ExpressionStatementSyntax Moved(ExpressionStatementSyntax content, ExpressionStatementSyntax place)
    {
        var (gap, own) = Trivia.SplitLeading(place.GetLeadingTrivia());
        var (_, carried) = Trivia.SplitLeading(content.GetLeadingTrivia());
        var leading = Trivia.HasComment(own) || Trivia.HasComment(carried) ? gap.AddRange(carried) : place.GetLeadingTrivia();
        return content.WithLeadingTrivia(leading).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation);
    }
}
