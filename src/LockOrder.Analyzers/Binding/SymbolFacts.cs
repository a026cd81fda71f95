using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>What documents, attributes and the three unifications say of one member.</summary>
internal sealed class SymbolFacts(LockCatalog catalog, ISymbol member) : MemberFacts
{
    private readonly Lazy<(LockClass Class, bool IsAlias)> _class = new(() => ClassOf(catalog, member));
    private readonly Lazy<bool> _isNamed = new(() => catalog.IsNamed(member));
    private readonly Lazy<LockClass> _element = new(() => catalog.ElementClass(member));
    private readonly Lazy<ImmutableArray<Guard>> _guards = new(() => GuardReader.Of(member, catalog));

    public override LockClass? LockClass => IsPlace ? _class.Value.Class : null;

    /// <summary>A member of this compilation, or one the document names: what a framework's <c>Current</c> or <c>Value</c> is depends on whose it is.</summary>
    private bool IsPlace => member.Locations.Any(l => l.IsInSource) || member.IsStatic || catalog.IsNamed(member);

    public override LockClass? ElementClass => _element.Value;

    public override bool IsAlias => _class.Value.IsAlias;

    public override bool IsNamedLock => _isNamed.Value;

    public override ImmutableArray<Guard> Guards => _guards.Value;

    private static (LockClass, bool) ClassOf(LockCatalog catalog, ISymbol member)
    {
        var own = catalog.MemberClass(member);
        if (own.IsDocumented)
        {
            // A row about a member that is another's lock under a second name says something of that lock.
            return !catalog.Order.IsListed(own.Node) && AliasReader.Of(member, catalog) is { } same ? (same, true) : (own, false);
        }

        if (AnnotationReader.LockName(member) is { } name)
        {
            return (catalog.ByName(name) ?? own, false);
        }

        if (member is IFieldSymbol { IsReadOnly: true, Type.Name: "Type" } && catalog.Trees.Initializer(member)?.Value is TypeOfExpressionSyntax kept
            && catalog.Trees.Model(kept.SyntaxTree).GetTypeInfo(kept.Type).Type is { } typeOf)
        {
            return (catalog.TypeOfClass(typeOf), true);
        }

        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && !AnnotationReader.IsHandMade(named) && catalog.ThisClass(named) is { } unified)
        {
            return (unified, false);
        }

        return AliasReader.Of(member, catalog) is { } alias ? (alias, true) : (own, false);
    }
}
