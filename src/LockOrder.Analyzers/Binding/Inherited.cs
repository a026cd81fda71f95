using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>The members that a property or an event stands for: those it overrides, and those of interfaces it implements.</summary>
internal static class Inherited
{
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

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol raised => raised.OverriddenEvent,
        _ => null,
    };
}
