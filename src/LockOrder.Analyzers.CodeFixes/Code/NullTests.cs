using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>Whether code asks if an object is there at all: its lock must not be taken before the answer.</summary>
internal static class NullTests
{
    /// <param name="lockExpression">The name of the lock; the objects on its path are what may be missing.</param>
    /// <param name="scope">The code that would run under the lock.</param>
    public static bool Ask(ExpressionSyntax lockExpression, IEnumerable<SyntaxNode> scope)
    {
        var owners = lockExpression.DescendantNodes().OfType<ExpressionSyntax>().Where(e => e is not ThisExpressionSyntax).Select(Bare).ToList();
        return owners.Count > 0 && scope.SelectMany(s => s.DescendantNodesAndSelf()).Any(n => Tested(n) is { } tested && owners.Contains(Bare(tested)));
    }

    private static ExpressionSyntax? Tested(SyntaxNode node) => node switch
    {
        ConditionalAccessExpressionSyntax access => access.Expression,
        IsPatternExpressionSyntax { Pattern: not VarPatternSyntax } pattern => pattern.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Left,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary =>
            binary.Right.IsKind(SyntaxKind.NullLiteralExpression) ? binary.Left : binary.Left.IsKind(SyntaxKind.NullLiteralExpression) ? binary.Right : null,
        _ => null,
    };

    private static string Bare(ExpressionSyntax expression) => expression.ToString().Replace("this.", "").Replace("!", "");
}
