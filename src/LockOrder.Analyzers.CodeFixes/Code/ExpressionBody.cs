using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary><c>=&gt; expression</c> as statements in braces.</summary>
internal static class ExpressionBody
{
    /// <summary>The file with a block of these statements in place of the expression body, or null where a body must be an expression.</summary>
    public static SyntaxNode? Replace(SyntaxNode root, ArrowExpressionClauseSyntax arrow, IEnumerable<StatementSyntax> statements)
    {
        var body = SyntaxFactory.Block(statements);
        SyntaxNode? changed = arrow.Parent switch
        {
            MethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            LocalFunctionStatementSyntax local => local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            ConstructorDeclarationSyntax constructor => constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            OperatorDeclarationSyntax @operator => @operator.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            ConversionOperatorDeclarationSyntax conversion => conversion.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(body),
            PropertyDeclarationSyntax property => property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)),
            IndexerDeclarationSyntax indexer => indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(body)),
            _ => null,
        };
        return changed is null ? null : root.ReplaceNode(arrow.Parent!, changed.WithTrailingTrivia(arrow.Parent!.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>What the body does, as a statement.</summary>
    public static StatementSyntax AsStatement(ArrowExpressionClauseSyntax arrow, SemanticModel model)
    {
        var returnsNothing = model.GetDeclaredSymbol(arrow.Parent!) is IMethodSymbol { ReturnsVoid: true }
            || (model.GetDeclaredSymbol(arrow.Parent!) is IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } });
        var expression = arrow.Expression.WithoutTrivia();
        return returnsNothing || expression is ThrowExpressionSyntax ? SyntaxFactory.ExpressionStatement(expression) : SyntaxFactory.ReturnStatement(expression);
    }

    private static AccessorListSyntax Getter(BlockSyntax body) =>
        SyntaxFactory.AccessorList([SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)]);
}
