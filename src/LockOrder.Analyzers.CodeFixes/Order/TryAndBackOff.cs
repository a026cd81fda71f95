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

/// <summary>Tries the inner lock, and gives up the outer one to start anew when it is taken. Only where nothing has happened yet that would happen twice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class TryAndBackOff : LockFix
{
    /// <summary>Turns the inner acquire into an attempt.</summary>
    public const string Name = "TryAndBackOff";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK1001"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.HeldSince is not { } since
            || AcquiringStatement.Of(since) is not LockStatementSyntax outer
            || AcquiringStatement.Of(site.Node) is not LockStatementSyntax inner
            || AcquiringStatement.OnlyChild(outer) != inner
            || inner.Statement is not BlockSyntax body
            || LeavesTheLoop(body)
            || !Stability.IsSameBefore(inner.Expression, body, site.Model)
            || site.Model.GetTypeInfo(inner.Expression).Type is not { } type)
        {
            yield break;
        }

        var name = inner.Expression.ToString();
        var monitor = site.Threading("Monitor");
        var (attempt, release) = type.ToDisplayString() == "System.Threading.Lock"
            ? ($"{name}.TryEnter()", $"{name}.Exit()")
            : ($"{monitor}.TryEnter({name})", $"{monitor}.Exit({name})");
        var guarded = SyntaxFactory.TryStatement(body.WithoutTrivia(), [], SyntaxFactory.FinallyClause(SyntaxFactory.Block(Call(release))));
        var ends = site.Model.AnalyzeControlFlow(body) is { Succeeded: true, EndPointIsReachable: true };
        var tried = SyntaxFactory.IfStatement(
                SyntaxFactory.ParseExpression(attempt),
                ends ? SyntaxFactory.Block(guarded, SyntaxFactory.BreakStatement()) : SyntaxFactory.Block(guarded))
            .WithLeadingTrivia(inner.GetLeadingTrivia())
            .WithTrailingTrivia(inner.GetTrailingTrivia());
        tried = tried.WithCloseParenToken(tried.CloseParenToken.WithTrailingTrivia(inner.CloseParenToken.TrailingTrivia));
        var held = outer.Statement is BlockSyntax block ? block.WithStatements([tried]) : SyntaxFactory.Block(tried);
        var (gap, comments) = Trivia.SplitLeading(outer.GetLeadingTrivia());
        var loop = SyntaxFactory.WhileStatement(
                SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression),
                SyntaxFactory.Block(
                    outer.WithStatement(held).WithLeadingTrivia(comments),
                    Trivia.AfterBlankLine(Call(site.Threading("Thread") + ".Yield()"), site.NewLine)))
            .WithLeadingTrivia(gap)
            .WithAdditionalAnnotations(Formatter.Annotation);
        yield return new Proposal(Name, $"Try '{site.Wanted}', and back off from '{site.Held}' when it is taken", site.Root.ReplaceNode(outer, loop));
    }

    private static StatementSyntax Call(string text) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.ParseExpression(text));

    /// <summary>A <c>break</c> or <c>continue</c> would mean the new loop.</summary>
    private static bool LeavesTheLoop(BlockSyntax body) =>
        body.DescendantNodes(n => n is not (ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LambdaExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(n => n is ContinueStatementSyntax or YieldStatementSyntax || (n is BreakStatementSyntax && !n.Ancestors().TakeWhile(a => a != body).Any(a => a is SwitchStatementSyntax)));
}
