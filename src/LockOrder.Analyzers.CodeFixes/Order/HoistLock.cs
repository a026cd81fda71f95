using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Code;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LockOrder.Analyzers.CodeFixes.Order;

/// <summary>Acquires the lock that comes first around all that the other one holds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class HoistLock : LockFix
{
    /// <summary>Acquires the outer lock earlier.</summary>
    public const string Name = "HoistLock";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK1001"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.HeldSince is not { } outer || Region(outer, site.Node) is not { } region)
        {
            yield break;
        }

        if (Unwrapped(site, region) is { } direct)
        {
            yield return new Proposal(Name, $"Acquire '{site.Wanted}' around all that holds '{site.Held}'", direct);
        }

        if (ReorderAcquires.Swapped(site, outer) is not null)
        {
            yield break; // Nothing between the two: they change places instead of one being acquired twice.
        }

        // By a call: the callee's own acquire then finds the lock held by this thread.
        if (site.LockText() is { } text && FixSite.Expression(text) is var wanted && site.TypeOf(wanted, region.Statements[0].SpanStart) is { } type
            && LockForm.Of(site, type, isWrite: true, isAsync: false) is { } form
            && IsKnownBefore(site, wanted, region) && !NullTests.Ask(wanted, region.Statements))
        {
            var whole = region.WithUsers(site.Model);
            yield return new Proposal(Name, $"Acquire '{site.Wanted}' around all that holds '{site.Held}'", whole.Replace(site.Root, form.Around(wanted, whole.Statements)));
        }
    }

    /// <summary>All that runs with the held lock: its statement, or from the acquiring call to the release.</summary>
    private static StatementRange? Region(SyntaxNode outer, SyntaxNode inner)
    {
        if (AcquiringStatement.Of(outer) is { } statement)
        {
            return AcquiringStatement.Body(statement).Span.Contains(inner.Span) ? StatementRange.OfStatement(statement) : null;
        }

        if (LockCall.Of(outer) is not { } call)
        {
            return null;
        }

        var range = StatementRange.OfStatement(call.Statement);
        var releases = call.ReleasesIn(range.List);
        return releases.Count == 0 ? null : range with { Last = releases.Max(r => range.IndexOf(r.Statement)) } is { } whole && whole.Last > whole.First && whole.IndexOf(inner) <= whole.Last ? whole : null;
    }

    /// <summary>An inner <c>lock</c> statement goes around the region; what it held stays where it was.</summary>
    private static SyntaxNode? Unwrapped(FixSite site, StatementRange region)
    {
        if (AcquiringStatement.Of(site.Node) is not LockStatementSyntax inner || region.First != region.Last
            || region.Statements[0] is not LockStatementSyntax outer || AcquiringStatement.OnlyChild(outer) == inner
            || !Stability.IsSameBefore(inner.Expression, outer.Statement, site.Model))
        {
            return null;
        }

        var place = StatementRange.OfStatement(inner);
        var content = inner.Statement is BlockSyntax block ? block.Statements.ToList() : [inner.Statement];
        if (content.Count > 0)
        {
            content[0] = content[0].WithLeadingTrivia(inner.GetLeadingTrivia().AddRange(Trivia.SplitLeading(content[0].GetLeadingTrivia()).Own));
            content[content.Count - 1] = inner.Statement is BlockSyntax ? Trivia.Ending(content[content.Count - 1], inner) : content[content.Count - 1];
        }

        var body = place.Replace(outer, content.Select(s => s.WithAdditionalAnnotations(Formatter.Annotation)));
        var (gap, comments) = Trivia.SplitLeading(outer.GetLeadingTrivia());
        var hoisted = SyntaxFactory.LockStatement(inner.Expression.WithoutTrivia(), SyntaxFactory.Block((StatementSyntax)body.WithLeadingTrivia(comments)))
            .WithLeadingTrivia(gap)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return region.Replace(site.Root, [hoisted]);
    }

    /// <summary>The names in it mean the same in front of the region.</summary>
    private static bool IsKnownBefore(FixSite site, ExpressionSyntax wanted, StatementRange region)
    {
        var position = region.Statements[0].SpanStart;
        var names = wanted.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Take(1).Select(n => n.Identifier.ValueText);
        return names.All(name => site.Model.LookupSymbols(position, name: name).FirstOrDefault() is not (ILocalSymbol or null));
    }
}
