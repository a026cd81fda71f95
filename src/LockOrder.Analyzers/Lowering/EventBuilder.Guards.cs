using System.Collections.Immutable;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Objects that may stand for locks: made, returned, or handed out with a delegate that releases one.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>The object may be the guard of a lock that is held by now.</summary>
    private void Adopt(int slot, ITypeSymbol? type, ImmutableArray<int> delegates)
    {
        if (slot < 0 || type is null)
        {
            return;
        }

        var disposer = _context.Calls.Disposer(type);
        if (disposer is not null || (!delegates.IsEmpty && CallResolver.IsDisposable(type)))
        {
            if (disposer is not null)
            {
                Depend(disposer);
            }

            Emit(new AdoptEvent(slot, disposer, delegates));
        }
    }

    /// <summary>The type of the object itself: a member declared as an interface holds what its type's code puts there.</summary>
    private ITypeSymbol? MadeType(IOperation returned)
    {
        var value = Source(returned);
        return value.Type is { TypeKind: TypeKind.Interface } && SymbolOf(value) is { } member and (IFieldSymbol or IPropertySymbol) ? _context.Calls.MadeFor(member) ?? value.Type : value.Type;
    }
}
