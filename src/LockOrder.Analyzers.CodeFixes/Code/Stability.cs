using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>Whether a lock is the same object when it is named earlier: no call, nothing that could be assigned meanwhile.</summary>
internal static class Stability
{
    /// <param name="lockExpression">The name of the lock.</param>
    /// <param name="passed">The code in front of which it will stand instead.</param>
    /// <param name="model">The file's model.</param>
    public static bool IsSameBefore(ExpressionSyntax lockExpression, SyntaxNode passed, SemanticModel model) =>
        lockExpression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().All(part => IsStable(part, passed, model));

    private static bool IsStable(ExpressionSyntax part, SyntaxNode passed, SemanticModel model) => part switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax or TypeOfExpressionSyntax or PredefinedTypeSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax => true,
        SimpleNameSyntax name => IsStable(model.GetSymbolInfo(name).Symbol, passed),
        _ => part.Parent is TypeOfExpressionSyntax,
    };

    private static bool IsStable(ISymbol? symbol, SyntaxNode passed) => symbol switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol property => property.SetMethod is null || property.SetMethod.IsInitOnly,
        ILocalSymbol local => !local.DeclaringSyntaxReferences.Any(d => passed.Span.Contains(d.Span)) && !IsAssigned(local.Name, passed),
        IParameterSymbol parameter => !IsAssigned(parameter.Name, passed),
        INamespaceOrTypeSymbol => true,
        _ => false,
    };

    private static bool IsAssigned(string name, SyntaxNode within) =>
        within.DescendantNodes().Any(n => n switch
        {
            AssignmentExpressionSyntax assignment => IsName(assignment.Left, name),
            ArgumentSyntax { RefOrOutKeyword.RawKind: not 0 } argument => IsName(argument.Expression, name),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => IsName(prefix.Operand, name),
            _ => false,
        });

    private static bool IsName(ExpressionSyntax expression, string name) =>
        expression is TupleExpressionSyntax tuple ? tuple.Arguments.Any(a => IsName(a.Expression, name))
        : expression is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
