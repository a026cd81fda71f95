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

/// <summary>Lets a <c>lock</c> statement acquire and release.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class UseLockStatement : LockFix
{
    /// <summary>Converts the pair of calls.</summary>
    public const string Name = "UseLockStatement";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK3001", "LOCK3003"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (LockSpan.Of(site) is not { } span || span.Acquire.Method != "Enter" || !CanLock(site, span.Acquire))
        {
            yield break;
        }

        var body = span.Body.Skip(1).Prepend(span.Body[0].WithLeadingTrivia(Trivia.SplitLeading(span.Body[0].GetLeadingTrivia()).Own));
        var block = SyntaxFactory.Block(body);
        block = block.WithCloseBraceToken(With(block.CloseBraceToken, span.Before, span.Behind));
        var locked = SyntaxFactory.LockStatement(span.Acquire.Lock.WithoutTrivia(), block);
        locked = locked.WithCloseParenToken(With(locked.CloseParenToken, [], Trivia.HasComment(span.Acquire.Statement.GetTrailingTrivia()) ? span.Acquire.Statement.GetTrailingTrivia() : []))
            .WithLeadingTrivia(span.Acquire.Statement.GetLeadingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
        yield return new Proposal(Name, $"Hold '{span.Acquire.Lock}' by a 'lock' statement", span.Range.Replace(site.Root, [locked]));
    }

    private static SyntaxToken With(SyntaxToken token, SyntaxTriviaList before, SyntaxTriviaList behind)
    {
        token = before.Count > 0 ? token.WithLeadingTrivia(before) : token;
        return behind.Count > 0 ? token.WithTrailingTrivia(behind) : token;
    }

    private static bool CanLock(FixSite site, LockCall acquire) =>
        acquire.IsMonitor || site.Model.GetTypeInfo(acquire.Lock).Type?.ToDisplayString() == "System.Threading.Lock";
}
