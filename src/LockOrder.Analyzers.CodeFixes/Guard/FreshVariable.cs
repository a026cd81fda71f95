using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Code;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Guard;

/// <summary>
/// A variable beside another: null, or the same object. Code that either adopts an object or makes one keeps such a variable to know
/// which it was; whether null really means shared is for the proof to say.
/// </summary>
internal static class FreshVariable
{
    public static List<string> Candidates(FixSite site, string of)
    {
        if (site.Node.FirstAncestorOrSelf<SyntaxNode>(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax) is not { } body)
        {
            return [];
        }

        var sources = new Dictionary<string, List<ExpressionSyntax>>();
        foreach (var node in body.DescendantNodes())
        {
            var (name, value) = node switch
            {
                VariableDeclaratorSyntax { Initializer: { } initializer } variable => (variable.Identifier.ValueText, initializer.Value),
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => (left.Identifier.ValueText, assignment.Right),
                _ => ("", null),
            };
            if (value is not null)
            {
                if (!sources.TryGetValue(name, out var values))
                {
                    sources.Add(name, values = []);
                }

                values.Add(value);
            }
        }

        return sources
            .Where(s => s.Key != of && s.Value.All(v => IsNull(v) || IsName(v, of)) && s.Value.Any(v => IsName(v, of)) && s.Value.Any(IsNull))
            .Select(s => s.Key)
            .ToList();
    }

    /// <summary>With the statements just before that hand the object to others: whoever finds it there must find it locked.</summary>
    public static StatementRange WithPublication(StatementRange range, string of)
    {
        var first = range.First;
        while (first > 0 && range.All[first - 1] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: not IdentifierNameSyntax } assignment } && IsName(assignment.Right, of))
        {
            first--;
        }

        return range with { First = first };
    }

    private static bool IsNull(ExpressionSyntax value) => value.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool IsName(ExpressionSyntax value, string name) => value is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
