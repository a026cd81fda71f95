using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>What a member stands for: those it overrides, and those of interfaces it implements.</summary>
internal static class Inherited
{
    /// <summary>The properties or events that one overrides or implements.</summary>
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        for (var above = Overridden(member); above is not null; above = Overridden(above))
        {
            yield return above.OriginalDefinition;
        }

        foreach (var promised in member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers()).Where(m => m.Kind == member.Kind))
        {
            if (member.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), SymbolEqualityComparer.Default))
            {
                yield return promised.OriginalDefinition;
            }
        }
    }

    /// <summary>Overrides or implements another member, or may be overridden.</summary>
    public static bool IsDispatched(IMethodSymbol method) =>
        method.IsVirtual || method.IsOverride || method.IsAbstract || !method.ExplicitInterfaceImplementations.IsEmpty
        || (method is { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet, DeclaredAccessibility: Accessibility.Public }
            && method.ContainingType is { } type && type.AllInterfaces.SelectMany(i => i.GetMembers(method.Name)).Any(m => method.Equals(type.FindImplementationForInterfaceMember(m), SymbolEqualityComparer.Default)));

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol raised => raised.OverriddenEvent,
        _ => null,
    };
}
