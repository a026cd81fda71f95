using System;
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

namespace LockOrder.Analyzers.CodeFixes.Guard;

/// <summary>Takes the lock around the access: only where the object is shared if the code can tell, else around the fewest statements.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class TakeGuard : LockFix
{
    /// <summary>Takes the lock on every path.</summary>
    public const string Name = "TakeGuard";

    /// <summary>Takes the lock only where the object came from somebody else.</summary>
    public const string WhereShared = "TakeGuardWhereShared";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK2001", "LOCK2003"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        foreach (var guard in GuardedSite.Locks(site))
        {
            if (site.TypeOf(guard, site.Node.SpanStart) is not { } type || LockForm.Of(site, type, site.IsWrite, IsAsync(site.Node)) is not { } form)
            {
                continue;
            }

            if (StatementRange.Around(site.Node) is not { } range)
            {
                if (InExpressionBody(site, guard, form) is { } changed)
                {
                    yield return new Proposal(Name, $"Hold '{guard}' in this member", changed);
                }

                continue;
            }

            foreach (var proposal in OnlyWhereShared(site, guard, form, range))
            {
                yield return proposal;
            }

            // All the accesses of one list under one lock if that holds, else this one alone.
            foreach (var wider in new[] { WithSiblings(site, range), range }.Distinct().Where(r => !NullTests.Ask(guard, r.Statements)))
            {
                yield return new Proposal(Name, $"Hold '{guard}' around {Describe(site, wider)}", Wrap(site, guard, form, wider));
            }
        }
    }

    private static SyntaxNode Wrap(FixSite site, ExpressionSyntax guard, LockForm form, StatementRange range)
    {
        var (declaration, rest) = range.WithUsers(site.Model) == range ? (null, range.Statements) : range.Split(site.Model);
        if (declaration is not null)
        {
            return range.Replace(site.Root, form.Around(guard, rest).Prepend(declaration));
        }

        var whole = range.WithUsers(site.Model);
        return whole.Replace(site.Root, form.Around(guard, whole.Statements));
    }

    private static SyntaxNode? InExpressionBody(FixSite site, ExpressionSyntax guard, LockForm form) =>
        site.Node.FirstAncestorOrSelf<SyntaxNode>(n => n is ArrowExpressionClauseSyntax or LambdaExpressionSyntax) is ArrowExpressionClauseSyntax arrow && !NullTests.Ask(guard, [arrow])
            ? ExpressionBody.Replace(site.Root, arrow, form.Around(guard, [ExpressionBody.AsStatement(arrow, site.Model)]))
            : null;

    /// <summary>From the first to the last statement of the list that lacks the same lock of the same object.</summary>
    private static StatementRange WithSiblings(FixSite site, StatementRange range)
    {
        foreach (var other in site.Before.Reports.Where(r => r.Id == site.Diagnostic.Id))
        {
            if (other.Location.SourceTree?.FilePath != site.Root.SyntaxTree.FilePath || !IsSameGuard(site, site with { Diagnostic = other }))
            {
                continue;
            }

            // What lies deeper gets a lock of its own there, for less time.
            var its = StatementRange.Around((site with { Diagnostic = other }).Node);
            var at = its is not null && its.List == range.List && range.List is BlockSyntax or SwitchSectionSyntax ? its.First : -1;
            range = at < 0 ? range : range with { First = Math.Min(range.First, at), Last = Math.Max(range.Last, at) };
        }

        return range;
    }

    private static bool IsSameGuard(FixSite left, FixSite right) =>
        GuardedSite.Locks(left).FirstOrDefault()?.ToString() == GuardedSite.Locks(right).FirstOrDefault()?.ToString();

    private static IEnumerable<Proposal> OnlyWhereShared(FixSite site, ExpressionSyntax guard, LockForm form, StatementRange range)
    {
        if (guard.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().First() is not { } start
            || FreshVariable.Candidates(site, start.Identifier.ValueText) is not { Count: > 0 } variables
            || range.List is not (BlockSyntax or SwitchSectionSyntax))
        {
            yield break;
        }

        var wide = FreshVariable.WithPublication(WithSiblings(site, range), start.Identifier.ValueText);
        foreach (var variable in variables)
        {
            var isNull = SyntaxFactory.ParseExpression(variable + " is null");
            var (gap, rest) = Trivia.SplitLeading(wide.Statements[0].GetLeadingTrivia());
            var first = SyntaxFactory.IfStatement(isNull, SyntaxFactory.Block(form.AcquireOf(guard))).WithLeadingTrivia(gap);
            var last = SyntaxFactory.IfStatement(isNull, SyntaxFactory.Block(form.ReleaseOf(guard)));
            var body = wide.Statements.Skip(1).Prepend(Trivia.AfterBlankLine(wide.Statements[0].WithLeadingTrivia(rest), site.NewLine));
            var replacement = body.Prepend(first.WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation))
                .Append(last.WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation));
            var follower = wide.Next is { } next ? wide with { Last = wide.Last + 1 } : wide;
            if (wide.Next is not null)
            {
                replacement = replacement.Append(Trivia.AfterBlankLine(wide.Next, site.NewLine));
            }

            yield return new Proposal(WhereShared, $"Hold '{guard}' only where '{start}' is shared (where '{variable}' is null)", follower.Replace(site.Root, replacement))
            {
                // The code has no 'finally' for its other lock either.
                Tolerated = ["LOCK3003"],
            };
        }
    }

    private static string Describe(FixSite site, StatementRange range)
    {
        var first = site.LineOf(range.All[range.First]);
        var last = range.All[range.Last].GetLocation().GetLineSpan().EndLinePosition.Line + 1;
        return first == last ? "this statement" : $"lines {first} to {last}";
    }

    private static bool IsAsync(SyntaxNode node) => node.Ancestors().FirstOrDefault(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) switch
    {
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };
}
