using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Operators and tests: what a branch can depend on.</summary>
internal sealed partial class EventBuilder
{
    private int VisitConversion(IConversionOperation conversion)
    {
        var operand = Visit(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            return Call(method, -1, [operand], conversion, null);
        }

        return operand;
    }

    private int VisitBinary(IBinaryOperation binary)
    {
        if ((VisitComparison(binary) ?? VisitFlagTest(binary)) is { } comparison)
        {
            return comparison;
        }

        var left = Visit(binary.LeftOperand);
        var right = Visit(binary.RightOperand);
        if (binary.OperatorMethod is { } method && method.ContainingType.SpecialType == SpecialType.None && method.ContainingType.Locations.Any(l => l.IsInSource))
        {
            // Whatever else the operator does, its outcome says which operand comes first.
            var outcome = Call(method, -1, [left, right], binary, null);
            return KindOf(binary) is { } order and not (ComputeKind.Equal or ComputeKind.NotEqual or ComputeKind.And or ComputeKind.Or) ? Compute(order, left, right) : outcome;
        }

        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            Spell(binary.LeftOperand, left);
            Spell(binary.RightOperand, right);
        }

        return KindOf(binary) is { } kind ? Compute(kind, left, right) : Unknown();
    }

    /// <summary>A value that becomes part of a text says what it is, with code of its own.</summary>
    private void Spell(IOperation value, int slot)
    {
        if (Unconverted(value).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && type.Locations.Any(l => l.IsInSource)
            && CallResolver.ToStringOf(type) is { } spelling)
        {
            Call(spelling, slot, [], value, Unconverted(value));
        }
    }

    /// <summary><c>a.CompareTo(b) &lt; 0</c> and its like say that a comes before b.</summary>
    private int? VisitComparison(IBinaryOperation binary)
    {
        return binary.RightOperand.ConstantValue is { HasValue: true, Value: 0 } ? Comparison(binary.LeftOperand, KindOf(binary)) : null;
    }

    private int? Comparison(IOperation compared, ComputeKind? relation)
    {
        if (relation is not { } kind || Source(compared) is not IInvocationOperation { TargetMethod.Name: "CompareTo" or "Compare" or "CompareOrdinal" } call)
        {
            return null;
        }

        var operands = call.TargetMethod.Name == "CompareTo" && call.Arguments.Length == 1 && call.Instance is not null
            ? (call.Instance, call.Arguments[0].Value)
            : call.Arguments.Length >= 2 ? (call.Arguments[0].Value, call.Arguments[1].Value) : default;
        return operands.Item1 is null ? null : Compute(kind, Visit(operands.Item1), Visit(operands.Item2));
    }

    /// <summary><c>(options &amp; Flag) == 0</c> and its like: one condition, however it is written.</summary>
    private int? VisitFlagTest(IBinaryOperation binary)
    {
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            || Unparenthesized(binary.LeftOperand) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.And } mask
            || FlagOf(mask.RightOperand) is not { } flag
            || Whole(binary.RightOperand) is not { } wanted || (wanted != 0 && wanted != flag))
        {
            return null;
        }

        var test = Compute(ComputeKind.TypeTest, Visit(mask.LeftOperand), -1, "flag " + flag);
        return binary.OperatorKind == BinaryOperatorKind.Equals == (wanted != 0) ? test : Compute(ComputeKind.Not, test, -1);
    }

    /// <summary>Tests of a value that have the same outcome whenever they are asked: a flag is set, a text has characters.</summary>
    private int? VisitValueTest(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method is { Name: "HasFlag", ContainingType.SpecialType: SpecialType.System_Enum } && invocation.Instance is { } options && FlagOf(invocation.Arguments[0].Value) is { } flag)
        {
            return Compute(ComputeKind.TypeTest, Visit(options), -1, "flag " + flag);
        }

        return method is { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }
            ? Compute(ComputeKind.Not, Compute(ComputeKind.TypeTest, Visit(invocation.Arguments[0].Value), -1, method.Name), -1)
            : null;
    }

    /// <summary>A single bit, for which "any" and "all" are the same.</summary>
    private static long? FlagOf(IOperation operation)
    {
        var value = Whole(operation) ?? 0;
        var bits = value is < 0 and >= int.MinValue ? unchecked((uint)value) : unchecked((ulong)value); // The topmost bit makes the number negative.
        return bits != 0 && (bits & (bits - 1)) == 0 ? value : null;
    }

    private static long? Whole(IOperation operation) =>
        Unparenthesized(operation).ConstantValue is { HasValue: true, Value: sbyte or byte or short or ushort or int or uint or long } constant && ConstantOf(constant.Value) is Value.Constant { Content: long value } ? value : null;

    private static IOperation Unparenthesized(IOperation operation) => Unconverted(operation) is IParenthesizedOperation inner ? Unparenthesized(inner.Operand) : Unconverted(operation);

    private static ComputeKind? KindOf(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.Equals => ComputeKind.Equal,
        BinaryOperatorKind.NotEquals => ComputeKind.NotEqual,
        BinaryOperatorKind.LessThan => ComputeKind.Less,
        BinaryOperatorKind.LessThanOrEqual => ComputeKind.LessOrEqual,
        BinaryOperatorKind.GreaterThan => ComputeKind.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => ComputeKind.GreaterOrEqual,
        _ => null,
    };

    private static ComputeKind? KindOf(IBinaryOperation binary) => binary.OperatorKind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when binary.Type?.SpecialType == SpecialType.System_Boolean => ComputeKind.And,
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when binary.Type?.SpecialType == SpecialType.System_Boolean => ComputeKind.Or,
        _ => KindOf(binary.OperatorKind),
    };

    private int VisitUnary(IUnaryOperation unary)
    {
        var operand = Visit(unary.Operand);
        if (unary.OperatorMethod is { } method)
        {
            return Call(method, -1, [operand], unary, null);
        }

        return unary.OperatorKind == UnaryOperatorKind.Not && unary.Type?.SpecialType == SpecialType.System_Boolean ? Compute(ComputeKind.Not, operand, -1) : Unknown();
    }

    private int VisitIsType(IIsTypeOperation isType)
    {
        var test = Compute(ComputeKind.TypeTest, Visit(isType.ValueOperand), -1, TypeNames.Of(isType.TypeOperand));
        return isType.IsNegated ? Compute(ComputeKind.Not, test, -1) : test;
    }

    private int Compute(ComputeKind kind, int left, int right, string type = "") => Emit(new ComputeEvent(kind, left, right, type) { Target = Temp() });
}
