using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>What the calls of a method in this compilation pass: found by name in the index, decided by binding.</summary>
internal static class CallSites
{
    /// <summary>The argument each call gives to a parameter, where it gives one, in the order of the files.</summary>
    /// <param name="look">Asked before each binding; false ends the search.</param>
    public static IEnumerable<ExpressionSyntax> Arguments(IMethodSymbol method, IParameterSymbol parameter, TreeCatalog trees, Func<bool> look)
    {
        foreach (var (node, list) in Candidates(method, trees.Index))
        {
            if (!look())
            {
                yield break;
            }

            if (Given(node, list, method, parameter) is { } argument && trees.Model(node.SyntaxTree).GetSymbolInfo(node).Symbol is IMethodSymbol target && Reaches(SymbolTable.Declared(target), method))
            {
                yield return argument;
            }
        }
    }

    private static ExpressionSyntax? Given(SyntaxNode call, ArgumentListSyntax list, IMethodSymbol method, IParameterSymbol parameter)
    {
        var position = parameter.Ordinal;
        if (method.IsExtensionMethod && call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && list.Arguments.Count < method.Parameters.Length)
        {
            if (position == 0)
            {
                return access.Expression;
            }

            position--;
        }

        return list.Arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)?.Expression
            ?? (position < list.Arguments.Count && list.Arguments[position].NameColon is null ? list.Arguments[position].Expression : null);
    }

    private static IEnumerable<(SyntaxNode Node, ArgumentListSyntax List)> Candidates(IMethodSymbol method, ProjectIndex index)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var name = isConstructor ? method.ContainingType.Name : method.Name;
        var least = method.Parameters.Count(p => !p.IsOptional && !p.IsParams) - (method.IsExtensionMethod ? 1 : 0);
        var keys = Enumerable.Range(least, method.Parameters.Length - least + 1)
            .SelectMany(count => isConstructor
                ? new[] { TreeIndex.CallKey("new " + name, count), TreeIndex.CallKey(MemberEntry.TargetTypedNew, count) }
                : [TreeIndex.CallKey(name, count)]);
        foreach (var user in index.UsersOfAny([.. keys]))
        {
            foreach (var node in user.Node.DescendantNodes())
            {
                var list = node switch
                {
                    ObjectCreationExpressionSyntax creation when isConstructor && SimpleName(creation.Type) == name => creation.ArgumentList,
                    ImplicitObjectCreationExpressionSyntax creation when isConstructor => creation.ArgumentList,
                    ConstructorInitializerSyntax initializer when isConstructor => initializer.ArgumentList,
                    InvocationExpressionSyntax call when !isConstructor && Called(call.Expression) == name => call.ArgumentList,
                    _ => null,
                };
                if (list is not null && (list.Arguments.Count > 0 || method.IsExtensionMethod))
                {
                    yield return (node, list);
                }
            }
        }
    }

    /// <summary>The call binds to the method itself, or to a virtual or interface member it stands for.</summary>
    private static bool Reaches(IMethodSymbol target, IMethodSymbol method)
    {
        if (SymbolEqualityComparer.Default.Equals(target, method))
        {
            return true;
        }

        if (target.ContainingType.TypeKind == TypeKind.Interface)
        {
            return method.ContainingType.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, target.ContainingType)
                && i.GetMembers(target.Name).Any(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, target)
                    && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m)?.OriginalDefinition, method)));
        }

        for (var below = method.OverriddenMethod; below is not null; below = below.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(below.OriginalDefinition, target))
            {
                return true;
            }
        }

        return false;
    }

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax q => q.Right.Identifier.ValueText,
        SimpleNameSyntax s => s.Identifier.ValueText,
        _ => null,
    };

    private static string? Called(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
