using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// Conditions as facts. A path knows null tests, equalities, flags, constants, type tests and the outcomes of tries; it is cut
/// when a branch contradicts them. "An unknown condition cuts nothing."
/// </summary>
internal static class BranchFacts
{
    /// <summary>Adds that a condition came out; false when it cannot have.</summary>
    public static bool Assume(LockState state, Value condition, bool outcome)
    {
        if (Evaluate(state, condition) is { } known)
        {
            return known == outcome;
        }

        switch (condition)
        {
            case Value.Not not:
                return Assume(state, not.Operand, !outcome);
            case Value.Equal { Right: Value.Constant { Content: bool right } } equal:
                return Assume(state, equal.Left, outcome == right);
            case Value.Unknown:
                return true;
            case Value.Or either when !outcome:
                return Assume(state, either.Left, false) && Assume(state, either.Right, false);
            case Value.TypeTest test when outcome:
                Learn(state, new Value.Equal(test.Operand, Value.Null), false);
                break;
            case Value.Equal { Right: Value.Constant { Content: not null } } equal when outcome:
                Learn(state, new Value.Equal(equal.Left, Value.Null), false);
                break;
            default:
                break;
        }

        Learn(state, condition, outcome);
        return true;
    }

    /// <summary>What a condition must be on this path, or null.</summary>
    public static bool? Evaluate(LockState state, Value condition)
    {
        switch (condition)
        {
            case Value.Constant { Content: bool value }:
                return value;
            case Value.Not not:
                return !Evaluate(state, not.Operand);
            case Value.Equal equal:
                return Equality(state, equal);
            case Value.Less { Left: Value.Constant { Content: long left }, Right: Value.Constant { Content: long right } }:
                return left < right;
            case Value.TypeTest { Operand: Value.Constant { Content: null } }:
                return false;
            case Value.TypeTest test when state.Fact(new Value.Equal(test.Operand, Value.Null)) == true:
                return false;
            case Value.Or either:
                return Either(Evaluate(state, either.Left), Evaluate(state, either.Right)) ?? state.Fact(either);
            default:
                return state.Fact(condition) ?? Remaining(state, condition);
        }
    }

    private static bool? Either(bool? left, bool? right) => left == true || right == true ? true : left == false && right == false ? false : null;

    /// <summary>Where one of two is known to hold and the other does not, this is the one.</summary>
    private static bool? Remaining(LockState state, Value condition)
    {
        var denied = new Value.Not(condition);
        foreach (var fact in state.Facts)
        {
            if (!fact.Value || fact.Key is not Value.Or either)
            {
                continue;
            }

            var (said, other) = Says(either.Left) is { } left ? ((bool?)left, either.Right) : (Says(either.Right), either.Left);
            if (said is not null && IsExcluded(state, other))
            {
                return said;
            }
        }

        return null;

        bool? Says(Value part) => part.Equals(condition) ? true : part.Equals(denied) ? false : null;
    }

    /// <summary>Known to be false without asking what remains, which would come back here.</summary>
    private static bool IsExcluded(LockState state, Value condition) => condition switch
    {
        Value.Not not => state.Fact(not.Operand) == true,
        Value.Or => false,
        Value.Equal equal => state.Fact(equal) == false || Excluded(state, equal.Left, equal.Right) == false,
        _ => state.Fact(condition) == false,
    };

    public static Value Compute(LockState state, ComputeEvent compute, Value left, Value right, Value otherwise)
    {
        if (left is Value.Unknown || (right is Value.Unknown && compute.Kind is not (ComputeKind.Not or ComputeKind.TypeTest)))
        {
            return otherwise;
        }

        Value condition = compute.Kind switch
        {
            ComputeKind.Not => new Value.Not(left),
            ComputeKind.Equal => Ordered(left, right),
            ComputeKind.NotEqual => new Value.Not(Ordered(left, right)),
            ComputeKind.Less => new Value.Less(left, right),
            ComputeKind.GreaterOrEqual => new Value.Not(new Value.Less(left, right)),
            ComputeKind.Greater => new Value.Less(right, left),
            ComputeKind.LessOrEqual => new Value.Not(new Value.Less(right, left)),
            ComputeKind.TypeTest => new Value.TypeTest(left, compute.TypeId),
            ComputeKind.And => Both(state, left, right, true),
            ComputeKind.Or => Both(state, left, right, false),
            _ => Value.Top,
        };
        if (condition is Value.Unknown || condition.Depth > Value.MaxDepth + 2)
        {
            return otherwise;
        }

        return Evaluate(state, condition) is { } known ? Value.Bool(known) : condition;
    }

    private static Value Both(LockState state, Value left, Value right, bool isAnd)
    {
        var l = Evaluate(state, left);
        var r = Evaluate(state, right);
        if (l == !isAnd || r == !isAnd)
        {
            return Value.Bool(!isAnd);
        }

        return l == isAnd ? right
            : r == isAnd ? left
            : isAnd ? new Value.Not(new Value.Or(Negated(left), Negated(right)))
            : new Value.Or(left, right);
    }

    private static Value Negated(Value condition) => condition is Value.Not not ? not.Operand : new Value.Not(condition);

    /// <summary>Constants stand on the right, so that one fact has one spelling.</summary>
    private static Value Ordered(Value left, Value right) =>
        left is Value.Constant && right is not Value.Constant ? new Value.Equal(right, left) : new Value.Equal(left, right);

    private static void Learn(LockState state, Value condition, bool outcome)
    {
        if (condition is not Value.Unknown && !condition.AnyPart(p => p is Value.Unknown))
        {
            state.Facts = state.Facts.SetItem(condition, outcome);
        }
    }

    private static bool? Equality(LockState state, Value.Equal equal)
    {
        var (left, right) = (equal.Left, equal.Right);
        if (left.Equals(right) && left is not Value.Unknown)
        {
            return true;
        }

        if (left is Value.Constant && right is Value.Constant)
        {
            return false;
        }

        if ((right.Equals(Value.Null) && left.IsNeverNull) || (left.Equals(Value.Null) && right.IsNeverNull) || (left is Value.Fresh && right is Value.Fresh))
        {
            return false;
        }

        if (right is Value.Constant { Content: bool wanted } && Evaluate(state, left) is { } outcome)
        {
            return outcome == wanted;
        }

        if (right.Equals(Value.Null) && left is Value.Field { Member.IsNeverNull: true } or Value.Static { Member.IsNeverNull: true })
        {
            return false;
        }

        if (right.Equals(Value.Null) && state.Held.Any(h => !h.IsAssumed && h.Lock.Instance.Equals(left)))
        {
            return false; // A lock that is held is an object.
        }

        return (state.Fact(equal) ?? state.Fact(new Value.Equal(right, left))) is { } known ? known : Excluded(state, left, right) ?? Remaining(state, equal);
    }

    /// <summary>A value that equals one constant equals no other.</summary>
    private static bool? Excluded(LockState state, Value left, Value right)
    {
        if (right is not Value.Constant constant)
        {
            return null;
        }

        if (constant.Content is not null && state.Fact(new Value.Equal(left, Value.Null)) == true)
        {
            return false;
        }

        foreach (var fact in state.Facts)
        {
            if (!fact.Value)
            {
                continue;
            }

            if (fact.Key is Value.Equal { Right: Value.Constant other } equal && equal.Left.Equals(left) && !other.Equals(constant))
            {
                return false;
            }

            if (constant.Content is null && fact.Key is Value.TypeTest test && test.Operand.Equals(left))
            {
                return false;
            }
        }

        return null;
    }

    /// <summary>
    /// A lock that is certainly not held as the question asks: it was asked before and has not been acquired since, or is held in a mode that
    /// this one does not go with.
    /// </summary>
    public static bool Excludes(LockState state, Value.HeldQuery query)
    {
        foreach (var held in state.Held)
        {
            var excludes = held.IsAssumed ? (held.Mode, query.Mode) == (LockMode.Exclusive, LockMode.Shared)
                : (held.Traits & LockTraits.Reentrant) == 0 && (held.Mode == LockMode.Shared || query.Mode == LockMode.Shared) && LockMode.Upgradeable != held.Mode;
            if (excludes && held.IsCertain && held.Mode != query.Mode && state.IsSameObject(held.Lock.Instance, query.Lock))
            {
                return true;
            }
        }

        return state.Facts.Any(f => !f.Value && f.Key is Value.HeldQuery before && before.Mode == query.Mode && state.IsSameObject(before.Lock, query.Lock));
    }

    /// <summary>A lock that is certainly held as the question asks.</summary>
    public static bool Holds(LockState state, Value.HeldQuery query)
    {
        foreach (var held in state.Held)
        {
            if (held.IsCertain && held.Mode == query.Mode && state.IsSameObject(held.Lock.Instance, query.Lock))
            {
                return true;
            }
        }

        return false;
    }
}
