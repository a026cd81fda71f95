using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// A readonly field that only ever gets a constructor's parameter is the argument, where all constructions are in this
/// compilation and agree: the lock a parent hands to its children.
/// </summary>
internal static class AliasReader
{
    /// <summary>Constructions looked at before giving up.</summary>
    private const int MaxConstructions = 64;

    public static LockClass? Of(ISymbol member, LockCatalog catalog) => Origin(member, catalog) switch
    {
        INamedTypeSymbol type => catalog.ThisClass(type),
        { } origin => catalog.MemberClass(origin),
        null => null,
    };

    /// <summary>The member the argument is, or the type whose object itself is passed.</summary>
    public static ISymbol? Origin(ISymbol member, LockCatalog catalog) => Origin(member, catalog, 0);

    private static ISymbol? Origin(ISymbol member, LockCatalog catalog, int depth)
    {
        if (depth <= 3 && CanBeLock(member) && Initial(member, catalog, depth) is { } initial)
        {
            return initial;
        }

        if (depth > 3 || member.ContainingType is not { } type || !IsReadOnlyReference(member) || !CanBeLock(member)
            || (member as IParameterSymbol ?? Parameter(member, type, catalog)) is not { } parameter)
        {
            return null;
        }

        ISymbol? agreed = null;
        var seen = 0;
        foreach (var argument in Arguments(type, parameter, catalog))
        {
            var found = argument is null || ++seen > MaxConstructions ? null : Named(argument, catalog, depth);
            if (found is null || (agreed is not null && !SymbolEqualityComparer.Default.Equals(agreed, found)))
            {
                return null;
            }

            agreed = found;
        }

        return agreed;
    }

    /// <summary>What constructions pass for a member that a constructor sets, whatever happens to it later; null for one that cannot be told.</summary>
    public static IEnumerable<ExpressionSyntax?> Given(ISymbol member, LockCatalog catalog) =>
        member.ContainingType is { } type && CanBeLock(member) && (member as IParameterSymbol ?? Parameter(member, type, catalog)) is { } parameter
            ? Arguments(type, parameter, catalog)
            : [];

    private static bool CanBeLock(ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type;
        return type is not null && (type.SpecialType == SpecialType.System_Object || KnownTypes.IsLock(type));
    }

    /// <summary>A readonly field that is declared with another member's value is that member.</summary>
    private static ISymbol? Initial(ISymbol member, LockCatalog catalog, int depth)
    {
        if (member is not IFieldSymbol { IsReadOnly: true } || member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value }
            || value is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) || !catalog.Compilation.ContainsSyntaxTree(value.SyntaxTree))
        {
            return null;
        }

        return catalog.Trees.Model(value.SyntaxTree).GetSymbolInfo(value).Symbol is { } origin and (IFieldSymbol or IPropertySymbol) && origin.Locations.Any(l => l.IsInSource)
            ? Origin(SymbolTable.Declared(origin), catalog, depth + 1) ?? Behind(SymbolTable.Declared(origin), catalog)
            : null;
    }

    /// <summary>A private field that only its constructors assign is readonly in all but the word.</summary>
    private static bool IsAssignedByConstructorsOnly(IFieldSymbol field) =>
        field.DeclaredAccessibility == Accessibility.Private && field.ContainingType.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax().DescendantNodes()).All(n => n switch
        {
            AssignmentExpressionSyntax assignment => Name(assignment.Left) != field.Name || assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None) || Name(argument.Expression) != field.Name,
            _ => true,
        });

    private static bool IsReadOnlyReference(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsStatic && field.Type.IsReferenceType && (field.IsReadOnly || IsAssignedByConstructorsOnly(field)),
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true } && !property.IsStatic && property.Type.IsReferenceType,
        IParameterSymbol { Type.IsReferenceType: true } => true,
        _ => false,
    };

    /// <summary>The one parameter that is ever assigned to the member.</summary>
    private static IParameterSymbol? Parameter(ISymbol member, INamedTypeSymbol type, LockCatalog catalog)
    {
        if (member is IPropertySymbol && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax)
        {
            return type.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.Name == member.Name && SymbolTable.IsPrimary(p)); // A positional record.
        }

        IParameterSymbol? found = null;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (!catalog.Compilation.ContainsSyntaxTree(reference.SyntaxTree) || reference.GetSyntax() is not TypeDeclarationSyntax declaration)
            {
                return null;
            }

            foreach (var value in Values(declaration, member.Name))
            {
                if (Name(value) is not { } name || catalog.Trees.Model(value.SyntaxTree).GetSymbolInfo(value).Symbol is not IParameterSymbol parameter
                    || (found is not null && !SymbolEqualityComparer.Default.Equals(found, parameter)))
                {
                    return null;
                }

                found = parameter;
            }
        }

        return found;
    }

    private static IEnumerable<ExpressionSyntax> Values(TypeDeclarationSyntax type, string name)
    {
        foreach (var member in type.Members)
        {
            switch (member)
            {
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables.Where(v => v.Identifier.ValueText == name && v.Initializer is not null))
                    {
                        yield return variable.Initializer!.Value;
                    }

                    break;
                case PropertyDeclarationSyntax { Initializer: { } initializer } property when property.Identifier.ValueText == name:
                    yield return initializer.Value;
                    break;
                case ConstructorDeclarationSyntax constructor:
                    foreach (var assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => Name(a.Left) == name))
                    {
                        yield return assignment.Right is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } checkedValue ? checkedValue.Left : assignment.Right;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static string? Name(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax plain => plain.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>What each construction in the compilation passes; null for one that cannot be told.</summary>
    private static IEnumerable<ExpressionSyntax?> Arguments(INamedTypeSymbol type, IParameterSymbol parameter, LockCatalog catalog)
    {
        var count = ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length;
        if (parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty)
        {
            yield break;
        }

        var index = catalog.Trees.Index;
        var users = index.UsersOfAny([TreeIndex.CallKey("new " + type.Name, count), TreeIndex.CallKey(MemberEntry.TargetTypedNew, count)]);
        foreach (var user in users)
        {
            foreach (var node in user.Node.DescendantNodes())
            {
                var list = node switch
                {
                    BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
                    ConstructorInitializerSyntax initializer => initializer.ArgumentList,
                    _ => null,
                };
                if (list?.Arguments.Count != count || (node is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax named } && named.Identifier.ValueText != type.Name))
                {
                    continue;
                }

                var target = catalog.Trees.Model(node.SyntaxTree).GetSymbolInfo(node).Symbol as IMethodSymbol;
                if (SymbolEqualityComparer.Default.Equals(target?.OriginalDefinition, parameter.ContainingSymbol))
                {
                    yield return list.Arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)?.Expression ?? list.Arguments[parameter.Ordinal].Expression;
                }
            }
        }
    }

    private static ISymbol? Named(ExpressionSyntax argument, LockCatalog catalog, int depth)
    {
        var model = catalog.Trees.Model(argument.SyntaxTree);
        if (argument is ThisExpressionSyntax)
        {
            return model.GetTypeInfo(argument).Type as INamedTypeSymbol;
        }

        return model.GetSymbolInfo(argument).Symbol switch
        {
            IFieldSymbol or IPropertySymbol when SymbolTable.Declared(model.GetSymbolInfo(argument).Symbol!) is { } member => Origin(member, catalog, depth + 1) ?? Behind(member, catalog),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => Origin(parameter, catalog, depth + 1) ?? parameter,
            _ => null,
        };
    }

    /// <summary>A property that returns its own object, as many a <c>SyncRoot</c> does.</summary>
    public static bool IsItself(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>().Any(p => Returned(p) is ThisExpressionSyntax);

    /// <summary>
    /// The field or constructor parameter of its own type that a property returns, told by its text: at once, or after making the object when
    /// it is first asked for.
    /// </summary>
    public static ISymbol? FieldBehind(ISymbol member)
    {
        if (member is not IPropertySymbol { IsIndexer: false } property || property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not PropertyDeclarationSyntax syntax)
        {
            return null;
        }

        var getter = (SyntaxNode?)syntax.ExpressionBody ?? syntax.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration));
        var named = new HashSet<ISymbol>(
            getter?.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Parent is not MemberAccessExpressionSyntax access || access.Expression is ThisExpressionSyntax).Select(n => Own(property.ContainingType, n.Identifier.ValueText)).OfType<ISymbol>() ?? [],
            SymbolEqualityComparer.Default);
        return named.Count == 1 ? named.First() : null;
    }

    private static ISymbol? Own(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).FirstOrDefault(m => m is IFieldSymbol)
        ?? (ISymbol?)type.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.Name == name && SymbolTable.IsPrimary(p));

    /// <summary>What a getter that does nothing else returns.</summary>
    public static ExpressionSyntax? Returned(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration));
        return Returned(property.ExpressionBody ?? getter?.ExpressionBody, getter?.Body);
    }

    private static ExpressionSyntax? Returned(ArrowExpressionClauseSyntax? arrow, BlockSyntax? body)
    {
        var returned = arrow?.Expression ?? (body is { Statements.Count: 1 } && body.Statements[0] is ReturnStatementSyntax { Expression: { } value } ? value : null);
        return returned is RefExpressionSyntax reference ? reference.Expression : returned;
    }

    /// <summary>The member whose value a property or method hands out, through as many of them as it takes; itself if it does more than that.</summary>
    public static ISymbol HandedOut(ISymbol member, LockCatalog catalog)
    {
        const int MaxSteps = 4;
        for (var step = 0; step < MaxSteps && member is IPropertySymbol { IsAbstract: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAbstract: false }; step++)
        {
            var returned = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
            {
                PropertyDeclarationSyntax property => Returned(property),
                MethodDeclarationSyntax method => Returned(method.ExpressionBody, method.Body),
                _ => null,
            };
            if (returned is null || !catalog.Compilation.ContainsSyntaxTree(returned.SyntaxTree)
                || catalog.Trees.Model(returned.SyntaxTree).GetSymbolInfo(returned).Symbol is not { } next || next is ILocalSymbol)
            {
                break;
            }

            member = SymbolTable.Declared(next);
        }

        return member;
    }

    /// <summary>A property is what it returns.</summary>
    public static ISymbol Behind(ISymbol member, LockCatalog catalog) =>
        member is IPropertySymbol { DeclaringSyntaxReferences.Length: 1 } property
        && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax syntax && Returned(syntax) is IdentifierNameSyntax field
        && catalog.Compilation.ContainsSyntaxTree(field.SyntaxTree)
        && catalog.Trees.Model(field.SyntaxTree).GetSymbolInfo(field).Symbol is { } behind and (IFieldSymbol or IParameterSymbol)
            ? SymbolTable.Declared(behind)
            : member;
}
