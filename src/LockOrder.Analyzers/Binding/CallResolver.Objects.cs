using System.Linq;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>Code that objects bring with them and that runs without being named: disposal, spelling; and what a member is made of.</summary>
internal sealed partial class CallResolver
{
    /// <summary>What disposes of an object of this type, if it is code of this compilation that may have to do with a lock.</summary>
    public Callee? Disposer(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task)
        {
            type = task.TypeArguments[0];
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || !named.Locations.Any(l => l.IsInSource))
        {
            return null;
        }

        for (var current = named; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().OfType<IMethodSymbol>().Where(m => m.Parameters.IsEmpty && !m.IsStatic && m.Name.Split('.').Last() is "Dispose" or "DisposeAsync"))
            {
                if (symbols.Callee(member) is { IsRelevant: true } callee)
                {
                    return callee;
                }
            }
        }

        return null;
    }

    /// <summary>The override of <c>ToString</c> that an object of the type runs, if somebody wrote one.</summary>
    public static IMethodSymbol? ToStringOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(m => m is { IsOverride: true, Parameters.IsEmpty: true } && !m.IsImplicitlyDeclared) is { } found)
            {
                return found.Locations.Any(l => l.IsInSource) ? found : null;
            }
        }

        return null;
    }

    /// <summary>Somebody will say when they are done with it.</summary>
    public static bool IsDisposable(ITypeSymbol type) =>
        type is { Name: not ("Task" or "ValueTask") } && (type.Name is "IDisposable" or "IAsyncDisposable" || type.AllInterfaces.Any(i => i.Name is "IDisposable" or "IAsyncDisposable"));

    /// <summary>The one type whose objects the code of its own type puts into a member, however it is declared.</summary>
    public ITypeSymbol? MadeFor(ISymbol member)
    {
        ITypeSymbol? found = null;
        foreach (var node in trees.Index.DelegatesIn(member.Name))
        {
            var value = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Right,
                VariableDeclaratorSyntax { Initializer.Value: var initial } => initial,
                PropertyDeclarationSyntax { Initializer.Value: var initial } => initial,
                _ => null,
            };
            if (value is not BaseObjectCreationExpressionSyntax creation || !member.ContainingType.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == node.SyntaxTree && r.Span.Contains(node.Span)))
            {
                continue;
            }

            var made = trees.Model(creation.SyntaxTree).GetTypeInfo(creation).Type;
            if (made is null || (found is not null && !SymbolEqualityComparer.Default.Equals(found, made)))
            {
                return null;
            }

            found = made;
        }

        return found;
    }
}
