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
            case IRelationalPatternOperation relational:
                return VisitRelational(value, relational);
            case IDiscardPatternOperation:
                return Constant(Value.True);
            default:
                return Unknown();
        }
    }

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

        return recursive.DeconstructionSubpatterns.Length > 0 ? Unknown() : result;
    }

    private int VisitRelational(int value, IRelationalPatternOperation relational)
    {
        var bound = Visit(relational.Value);
        return relational.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => Compute(ComputeKind.Less, value, bound),
            BinaryOperatorKind.LessThanOrEqual => Compute(ComputeKind.LessOrEqual, value, bound),
            BinaryOperatorKind.GreaterThan => Compute(ComputeKind.Greater, value, bound),
            BinaryOperatorKind.GreaterThanOrEqual => Compute(ComputeKind.GreaterOrEqual, value, bound),
            _ => Unknown(),
        };
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
