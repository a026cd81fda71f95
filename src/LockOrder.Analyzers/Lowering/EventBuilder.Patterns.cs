using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Patterns as conditions; a pattern that binds a variable gives it the value it looked at.</summary>
internal sealed partial class EventBuilder
{
    private int VisitPattern(int value, ITypeSymbol? type, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Compute(ComputeKind.Equal, value, Visit(constant.Value));
            case INegatedPatternOperation negated:
                return Compute(ComputeKind.Not, VisitPattern(value, type, negated.Pattern), -1);
            case IBinaryPatternOperation binary:
                var left = VisitPattern(value, type, binary.LeftPattern);
                var right = VisitPattern(value, type, binary.RightPattern);
                return Compute(binary.OperatorKind == BinaryOperatorKind.Or ? ComputeKind.Or : ComputeKind.And, left, right);
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, value);
                return declaration.MatchesNull ? Constant(Value.True) : IsOf(value, type, declaration.MatchedType);
            case ITypePatternOperation typePattern:
                return IsOf(value, type, typePattern.MatchedType);
            case IRecursivePatternOperation recursive:
                return VisitRecursive(value, type, recursive);
            case IListPatternOperation list:
                return VisitList(value, list);
            case IRelationalPatternOperation relational:
                return VisitRelational(value, relational);
            case IDiscardPatternOperation:
                return Constant(Value.True);
            default:
                return Unknown();
        }
    }

    /// <summary>Asks for more than the reference.</summary>
    private static bool LooksInside(IPatternOperation pattern) => pattern is IListPatternOperation or IRecursivePatternOperation { PropertySubpatterns.IsEmpty: false };

    private int VisitRecursive(int value, ITypeSymbol? type, IRecursivePatternOperation recursive)
    {
        Bind(recursive.DeclaredSymbol, value);
        var result = IsOf(value, type, recursive.MatchedType);
        foreach (var property in recursive.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member)
            {
                var read = member is IPropertyReferenceOperation reference
                    ? ReadProperty(reference, value, [], AccessKind.Read)
                    : Load(value, member.Member, AccessKind.Read, member.Syntax);
                result = Compute(ComputeKind.And, result, VisitPattern(read, member.Type, property.Pattern));
            }
        }

        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            var part = recursive.DeconstructionSubpatterns[i];
            result = Compute(ComputeKind.And, result, VisitPattern(Part(value, recursive, i), part.InputType, part));
        }

        return result;
    }

    /// <summary>What a positional pattern looks at: an element of a tuple, a property of a record; whatever else Deconstruct gives.</summary>
    private int Part(int value, IRecursivePatternOperation recursive, int index)
    {
        if (recursive.MatchedType is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
        {
            return Load(value, tuple.TupleElements[index].CorrespondingTupleField ?? tuple.TupleElements[index], AccessKind.Read, recursive.Syntax);
        }

        return recursive.DeconstructSymbol is IMethodSymbol { IsImplicitlyDeclared: true } deconstruct && index < deconstruct.Parameters.Length
            && deconstruct.ContainingType.GetMembers(deconstruct.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property && _context.Symbols.IsAuto(property)
            ? Load(value, property, AccessKind.Read, recursive.Syntax)
            : Unknown();
    }

    private int VisitList(int value, IListPatternOperation list)
    {
        Bind(list.DeclaredSymbol, value);
        var result = Compute(ComputeKind.NotEqual, value, Constant(Value.Null));
        var isFromStart = true;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            if (list.Patterns[i] is ISlicePatternOperation slice)
            {
                isFromStart = false;
                if (slice.Pattern is { } inner)
                {
                    VisitPattern(Unknown(), inner.InputType, inner);
                }

                continue;
            }

            var element = isFromStart ? Emit(new LoadElementEvent(value, Constant(new Value.Constant((long)i))) { Target = Temp() }) : Unknown();
            result = Compute(ComputeKind.And, result, VisitPattern(element, list.Patterns[i].InputType, list.Patterns[i]));
        }

        return Compute(ComputeKind.And, result, Unknown()); // It has to be as long as the pattern, too.
    }

    private int VisitRelational(int value, IRelationalPatternOperation relational)
    {
        var bound = Visit(relational.Value);
        return KindOf(relational.OperatorKind) is { } kind ? Compute(kind, value, bound) : Unknown();
    }

    /// <summary>A test for the type the value has anyway only asks whether it is there.</summary>
    private int IsOf(int value, ITypeSymbol? type, ITypeSymbol? matched)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            && (matched is null || SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], matched)))
        {
            return Compute(ComputeKind.NotEqual, value, Constant(Value.Null));
        }

        if (type is not null && (matched is null || SymbolEqualityComparer.Default.Equals(type, matched)))
        {
            return type.IsValueType && matched is null ? Constant(Value.True) : Compute(ComputeKind.NotEqual, value, Constant(Value.Null));
        }

        return Compute(ComputeKind.TypeTest, value, -1, TypeNames.Of(matched));
    }

    private void Bind(ISymbol? variable, int value)
    {
        if (variable is ILocalSymbol local)
        {
            Emit(new CopyEvent(value) { Target = Slots.Of(local) });
        }
    }
}
