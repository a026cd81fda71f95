using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Values with parts: a tuple and a struct nobody has set anything in are objects of their own, and the parts are their members.</summary>
internal sealed partial class EventBuilder
{
    private int VisitTuple(ITupleOperation tuple)
    {
        return Tuple(tuple, tuple.Elements.Select(Visit).ToImmutableArray());
    }

    private int Tuple(ITupleOperation tuple, ImmutableArray<int> values)
    {
        if (tuple.Type is not INamedTypeSymbol { IsTupleType: true } type || type.TupleElements.Length != values.Length)
        {
            return Unknown();
        }

        var made = Made(tuple, type);
        for (var i = 0; i < values.Length; i++)
        {
            // A delegate in a tuple is not kept by it.
            if (values[i] >= 0 && type.TupleElements[i].Type.TypeKind != TypeKind.Delegate)
            {
                Put(made, type.TupleElements[i], values[i], tuple);
            }
        }

        return made;
    }

    /// <summary>References in it are null, flags are not set.</summary>
    private int VisitDefault(IOperation operation) => Default(operation.Type, operation, 0) is >= 0 and var made ? made : Unknown();

    /// <summary>The slot of the value, or -1 for one nobody asks for its parts.</summary>
    private int Default(ITypeSymbol? type, IOperation operation, int depth)
    {
        if (type?.IsReferenceType == true || type?.SpecialType == SpecialType.System_Boolean)
        {
            return Constant(type.IsReferenceType ? Value.Null : Value.False);
        }

        if (depth > 2 || type is not INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } named || !(named.IsTupleType || named.Locations.Any(l => l.IsInSource)))
        {
            return -1;
        }

        var made = Made(operation, named);
        foreach (var part in named.IsTupleType ? named.TupleElements.CastArray<ISymbol>() : Parts(named))
        {
            var kind = part is IFieldSymbol field ? field.Type : part is IPropertySymbol property ? property.Type : ((IParameterSymbol)part).Type;
            if (Default(kind, operation, depth + 1) is >= 0 and var value)
            {
                Put(made, part, value, operation);
            }
        }

        return made;
    }

    /// <summary>Fields, automatic properties and parameters of the primary constructor.</summary>
    private static ImmutableArray<ISymbol> Parts(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic && !f.IsConst && (f.AssociatedSymbol is not null || !f.IsImplicitlyDeclared)).Select(f => f.AssociatedSymbol ?? f)
            .Concat(type.InstanceConstructors.SelectMany(c => c.Parameters).Where(SymbolTable.IsPrimary).Where(p => !type.GetMembers(p.Name).Any()))
            .ToImmutableArray();

    private int Made(IOperation operation, ITypeSymbol type) =>
        Emit(new NewEvent(TypeNames.Of(type), _context.Symbols.Matters(type)) { Target = Temp(), Span = Spans.Of(operation.Syntax) });

    private void Put(int made, ISymbol part, int value, IOperation operation) =>
        Emit(new StoreEvent(made, _context.Symbols.Member(part), value, AccessKind.Write) { Span = Spans.Of(operation.Syntax) });
}
