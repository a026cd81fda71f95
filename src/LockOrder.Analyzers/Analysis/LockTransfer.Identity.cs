using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Which lock an object is: its class by the member it was reached through, its instance by the path.</summary>
internal sealed partial class LockTransfer
{
    /// <summary>Which lock an operand is, seen from this path.</summary>
    private LockReference Resolve(LockState state, LockOperand operand) => Resolve(state, operand, Get(state, operand.Slot));

    private LockReference Resolve(LockState state, LockOperand operand, Value value) =>
        operand.Known ?? (operand.Forced is { } forced ? new LockReference(forced, value) : Identify(value, operand.StaticClass));

    /// <summary>
    /// The class by the member the object was reached through. A hand-made lock swallows the lock it is made of: if a member
    /// further out on the path is itself named as a lock, that is the lock.
    /// </summary>
    private static LockReference Identify(Value value, LockClass? byType)
    {
        for (var part = value; part is Value.Field or Value.Static; part = part is Value.Field f ? f.Base : Value.Top)
        {
            var member = part is Value.Field field ? field.Member : ((Value.Static)part).Member;
            if (member.IsNamedLock && member.LockClass is not null)
            {
                return new LockReference(member.LockClass, part);
            }
        }

        return value switch
        {
            Value.Field field => new LockReference(field.Member.LockClass ?? byType, field.Member.IsAlias ? Value.Top : value),
            Value.Static s => new LockReference(s.Member.LockClass ?? byType, value),
            Value.Element { Base: Value.Field f } => new LockReference(ElementClass(f.Member, byType), value),
            Value.Snapshot { Original: var before } => Identify(before, byType) with { Instance = value },
            Value.Element { Base: Value.Static s } => new LockReference(ElementClass(s.Member, byType), value),
            Value.TypeObject { Class: { } own } => new LockReference(own, value),
            _ => new LockReference(byType, value),
        };
    }

    /// <summary>Locks that are nothing but locks belong to their array; an object with a life of its own is the monitor its own methods take.</summary>
    private static LockClass? ElementClass(Member array, LockClass? byType) => array.ElementClass is { IsDocumented: true } named ? named : byType ?? array.ElementClass;

    public static bool IsOuterLock(Value instance)
    {
        for (var part = instance; part is Value.Field field; part = field.Base)
        {
            if (field.Member.IsNamedLock)
            {
                return true;
            }
        }

        return instance is Value.Static { Member.IsNamedLock: true };
    }

    public static LockReference Rename(Value instance, LockClass? fallback) => Identify(instance, fallback);

    private static LockTraits TraitsOf(LockClass? known, LockTraits seen) => known?.TraitsOver(seen) ?? seen;
}
