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

namespace LockOrder.Analyzers.CodeFixes.Balance;

/// <summary>Moves the release into a <c>finally</c>, so that every way out passes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class ReleaseInFinally : LockFix
{
    /// <summary>Releases in <c>finally</c>.</summary>
    public const string Name = "ReleaseInFinally";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK3001", "LOCK3003"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (LockSpan.Of(site) is not { } span)
        {
            yield break;
        }

        var body = span.Body.Skip(1).Prepend(span.Body[0].WithLeadingTrivia(Trivia.SplitLeading(span.Body[0].GetLeadingTrivia()).Own));
        var guarded = SyntaxFactory.TryStatement(SyntaxFactory.Block(body), [], SyntaxFactory.FinallyClause(SyntaxFactory.Block(Release(span))))
            .WithAdditionalAnnotations(Formatter.Annotation);
        yield return new Proposal(
            Name,
            $"Release '{span.Acquire.Lock}' in 'finally'",
            span.Range.Replace(site.Root, [span.Acquire.Statement, guarded]));
    }

    private static ExpressionStatementSyntax Release(LockSpan span)
    {
        var release = span.Acquire.Release();
        release = span.Before.Count > 0 ? release.WithLeadingTrivia(span.Before) : release;
        return span.Behind.Count > 0 ? release.WithTrailingTrivia(span.Behind) : release;
    }
}
