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
using Microsoft.CodeAnalysis.Simplification;

namespace LockOrder.Analyzers.CodeFixes.Context;

/// <summary>Copies the event's handlers under the lock, releases it, and raises. Only where raising is the last thing done under the lock.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class RaiseOutsideLock : LockFix
{
    /// <summary>Copy, release, raise.</summary>
    public const string Name = "RaiseOutsideLock";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK4003"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        if (site.Node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax { Parent: LockStatementSyntax owner } block } raise
            || block.Statements.Last() != raise
            || EventOf(raise) is not { } source
            || !Arguments(raise).All(a => IsSettled(a, block, site.Model))
            || site.Model.GetSymbolInfo(source).Symbol is not { } symbol
            || symbol is not (IEventSymbol or IFieldSymbol or IPropertySymbol)
            || site.Model.GetTypeInfo(source).Type is not INamedTypeSymbol { TypeKind: TypeKind.Delegate } type)
        {
            yield break;
        }

        var name = Unused(site, raise.SpanStart, LocalName(symbol.Name));
        var typeName = SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(site.Model, raise.Expression is ConditionalAccessExpressionSyntax ? NullableFlowState.MaybeNull : NullableFlowState.NotNull, raise.SpanStart)).WithAdditionalAnnotations(Simplifier.Annotation);
        var (gap, comments) = Trivia.SplitLeading(owner.GetLeadingTrivia());
        var declared = SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(typeName, [SyntaxFactory.VariableDeclarator(name)]))
            .WithLeadingTrivia(gap)
            .WithAdditionalAnnotations(Formatter.Annotation);
        var copied = SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(name), source.WithoutTrivia()))
            .WithLeadingTrivia(Trivia.SplitLeading(raise.GetLeadingTrivia()).Gap)
            .WithAdditionalAnnotations(Formatter.Annotation);
        var held = owner.WithLeadingTrivia(comments)
            .WithStatement(block.WithStatements(block.Statements.Replace(raise, copied)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        var raised = Trivia.AfterBlankLine(Raise(raise, source, name).WithLeadingTrivia(Trivia.SplitLeading(raise.GetLeadingTrivia()).Own), site.NewLine).WithAdditionalAnnotations(Formatter.Annotation);
        yield return new Proposal(Name, $"Raise '{symbol.Name}' after the lock is released", StatementRange.OfStatement(owner).Replace(site.Root, [declared, held, raised]));
    }

    /// <summary><c>Changed?.Invoke(…)</c>, <c>Changed(…)</c> or <c>Changed.Invoke(…)</c>.</summary>
    private static ExpressionSyntax? EventOf(ExpressionStatementSyntax raise) => raise.Expression switch
    {
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.Text: "Invoke" } } } access => access.Expression,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } => name,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Invoke" } access } => access.Expression,
        _ => null,
    };

    private static ExpressionStatementSyntax Raise(ExpressionStatementSyntax raise, ExpressionSyntax source, string name) =>
        raise.Expression is InvocationExpressionSyntax call && call.Expression == source
            ? raise.WithExpression(call.WithExpression(SyntaxFactory.IdentifierName(name)))
            : raise.ReplaceNode(source, SyntaxFactory.IdentifierName(name).WithTriviaFrom(source));

    private static IEnumerable<ExpressionSyntax> Arguments(ExpressionStatementSyntax raise) =>
        (raise.Expression is ConditionalAccessExpressionSyntax access ? access.WhenNotNull : raise.Expression) is InvocationExpressionSyntax call
            ? call.ArgumentList.Arguments.Select(a => a.Expression)
            : [];

    /// <summary>The same without the lock: what may change meanwhile would have to be copied under it.</summary>
    private static bool IsSettled(ExpressionSyntax argument, SyntaxNode passed, SemanticModel model) => argument switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        BaseObjectCreationExpressionSyntax { Initializer: null } made => made.ArgumentList?.Arguments.All(a => IsSettled(a.Expression, passed, model)) != false,
        IdentifierNameSyntax when model.GetSymbolInfo(argument).Symbol is ILocalSymbol or IParameterSymbol => true,
        _ => Stability.IsSameBefore(argument, passed, model),
    };

    private static string LocalName(string member)
    {
        var trimmed = member.TrimStart('_');
        return trimmed.Length == 0 ? "handlers" : char.ToLowerInvariant(trimmed[0]) + trimmed.Substring(1);
    }

    private static string Unused(FixSite site, int position, string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && site.Model.LookupSymbols(position, name: name).IsEmpty && !IsDeclaredBelow(site.Node, name) ? name : name + "Handlers";

    /// <summary>A variable of an inner scope may not share the name of one around it.</summary>
    private static bool IsDeclaredBelow(SyntaxNode node, string name) =>
        (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node).DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == name && t.Parent is VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax);
}
