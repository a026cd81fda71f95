using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// How the lock object in a variable was made, read from the text alone: the counts of a semaphore, the policy of a
/// reader–writer lock, the name of a mutex. The type of the variable is known, so nothing needs binding.
/// </summary>
internal static class ConstructionFacts
{
    /// <summary>The argument lists of every construction assigned to a field, property or local where it is declared or constructed.</summary>
    public static IReadOnlyList<ArgumentListSyntax?> Of(ISymbol symbol, CancellationToken cancellation)
    {
        var found = new List<ArgumentListSyntax?>();
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancellation))
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    Add(found, value);
                    break;
                case PropertyDeclarationSyntax { Initializer.Value: { } value }:
                    Add(found, value);
                    break;
                default:
                    break;
            }
        }

        if (symbol is IFieldSymbol or IPropertySymbol)
        {
            foreach (var type in symbol.ContainingType.DeclaringSyntaxReferences)
            {
                AddAssignments(found, type.GetSyntax(cancellation), symbol.Name);
            }
        }

        return found;
    }

    /// <summary>Every construction of a type, by simple name, in the text of another: for locks kept in collections or made by a method.</summary>
    public static IReadOnlyList<ArgumentListSyntax?> InType(INamedTypeSymbol type, string made, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences
            .SelectMany(r => r.GetSyntax(cancellation).DescendantNodes())
            .OfType<ObjectCreationExpressionSyntax>()
            .Where(c => (c.Type as SimpleNameSyntax)?.Identifier.ValueText == made)
            .Select(c => c.ArgumentList)
            .ToList();

    /// <summary>Whether every member of this kind that the type has lets one in at a time: for a local that must be one of them.</summary>
    public static bool AllMembersAreMutexes(INamedTypeSymbol type, ITypeSymbol kind, CancellationToken cancellation)
    {
        var members = type.GetMembers()
            .Where(m => (m is IFieldSymbol { AssociatedSymbol: null } f && SymbolEqualityComparer.Default.Equals(f.Type, kind)) || (m is IPropertySymbol p && SymbolEqualityComparer.Default.Equals(p.Type, kind)))
            .ToList();
        return members.Count > 0 && members.All(m => IsMutex(Of(m, cancellation)));
    }

    /// <summary>Whether every construction of a type in the text of another mentions a word, and there is one.</summary>
    public static bool AllMention(INamedTypeSymbol type, string made, string word, CancellationToken cancellation)
    {
        var all = InType(type, made, cancellation);
        var mentions = type.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax(cancellation).DescendantNodes()).OfType<ImplicitObjectCreationExpressionSyntax>().Any(c => c.ArgumentList.ToString().Contains(word));
        return (all.Count > 0 || mentions) && all.All(c => c?.ToString().Contains(word) == true);
    }

    private static void AddAssignments(List<ArgumentListSyntax?> found, SyntaxNode type, string name)
    {
        foreach (var constructor in type.ChildNodes().OfType<ConstructorDeclarationSyntax>())
        {
            foreach (var assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                var target = assignment.Left switch
                {
                    IdentifierNameSyntax plain => plain.Identifier.ValueText,
                    MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name.Identifier.ValueText,
                    _ => null,
                };
                if (target == name)
                {
                    Add(found, assignment.Right);
                }
            }
        }
    }

    private static void Add(List<ArgumentListSyntax?> found, ExpressionSyntax value)
    {
        if (value is BaseObjectCreationExpressionSyntax creation)
        {
            found.Add(creation.ArgumentList);
        }
        else if (value is not LiteralExpressionSyntax)
        {
            found.Add(null);
        }
    }

    /// <summary>Whether every construction known is of a semaphore that lets one in at a time and is free at first.</summary>
    public static bool IsMutex(IReadOnlyList<ArgumentListSyntax?> constructions) =>
        constructions.Count > 0 && constructions.All(c => c is { Arguments.Count: > 0 } && IsOne(c.Arguments[0]) && (c.Arguments.Count == 1 || IsOne(c.Arguments[1]) || c.Arguments[1].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression }));

    public static bool SupportsRecursion(IReadOnlyList<ArgumentListSyntax?> constructions) =>
        constructions.Any(c => c?.Arguments.Any(a => a.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SupportsRecursion" } or IdentifierNameSyntax { Identifier.ValueText: "SupportsRecursion" }) == true);

    /// <summary>The text literal among the arguments, such as the name of a mutex.</summary>
    public static string? Name(IReadOnlyList<ArgumentListSyntax?> constructions) =>
        constructions
            .SelectMany(c => c?.Arguments.AsEnumerable() ?? [])
            .Select(a => a.Expression)
            .OfType<LiteralExpressionSyntax>()
            .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(l => l.Token.ValueText)
            .FirstOrDefault();

    private static bool IsOne(ArgumentSyntax argument) => argument.Expression is LiteralExpressionSyntax { Token.Value: 1 };
}
