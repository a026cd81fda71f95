using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Which locks an access lacks. A lock that may be held counts as held: guards err towards silence.</summary>
internal static class GuardCheck
{
    public static ImmutableArray<GuardMiss> Misses(LockState state, Member member, Value start, bool isWrite, bool isContents)
    {
        var misses = ImmutableArray<GuardMiss>.Empty;
        foreach (var guard in member.Guards)
        {
            if (!Applies(guard, isWrite, isContents))
            {
                continue;
            }

            if (!isWrite && guard.ReadsAnyOf.Length > 0)
            {
                if (!guard.ReadsAnyOf.Any(l => Holder(state, l, start) is not null) && Miss(state, guard, guard.ReadsAnyOf[0], start, isWrite) is { } missed)
                {
                    misses = misses.Add(missed);
                }

                continue;
            }

            foreach (var wanted in guard.Locks)
            {
                if (Miss(state, guard, wanted, start, isWrite) is { } miss)
                {
                    misses = misses.Add(miss);
                }
            }
        }

        return misses;
    }

    /// <summary>Null when the lock is held as the access needs it.</summary>
    public static GuardMiss? Miss(LockState state, Guard guard, GuardLock wanted, Value start, bool isWrite)
    {
        var holder = Holder(state, wanted, start);
        if (holder is not null && (!isWrite || holder.Mode == LockMode.Exclusive || HoldsMore(state, holder)))
        {
            return null;
        }

        if (holder is null && state.Held.Any(h => MayBeAny(state, h)))
        {
            return null;
        }

        var near = state.Held.FirstOrDefault(h => wanted.Class.Equals(h.Lock.Class));
        return new GuardMiss(guard, wanted, holder is null ? near : null, holder);
    }

    /// <summary>A lock that came by a parameter, a call or a choice nobody followed: it may be the one that is wanted.</summary>
    private static bool MayBeAny(LockState state, HeldLock held) =>
        held.Lock.Class is null && held.Lock.Instance is not (Value.This or Value.TypeObject) && !state.IsFresh(held.Lock.Instance);

    /// <summary>The lock held that satisfies a wish, whatever its mode.</summary>
    public static HeldLock? Holder(LockState state, GuardLock wanted, Value start)
    {
        HeldLock? best = null;
        foreach (var held in state.Held)
        {
            if (held.Lock.Class?.Is(wanted.Class) != true || !Fits(state, wanted, start, held))
            {
                continue;
            }

            if (best is null || held.Mode > best.Mode)
            {
                best = held;
            }
        }

        return best;
    }

    /// <summary>The object the lock belongs to, followed from the guarded one.</summary>
    public static Value Follow(LockState state, GuardLock wanted, Value start)
    {
        var value = start;
        foreach (var member in wanted.Path)
        {
            var path = Value.Path(value, member);
            value = state.Heap.TryGetValue(path, out var stored) ? stored : path;
        }

        return value;
    }

    private static bool Fits(LockState state, GuardLock wanted, Value start, HeldLock held)
    {
        if (wanted.AnyInstance || start is Value.Unknown || IsHandedDown(wanted) || !wanted.Class.Equals(held.Lock.Class))
        {
            return true;
        }

        var instance = Follow(state, wanted, start);
        var sought = new LockReference(wanted.Class, instance);
        if (state.IsSameLock(held.Lock, sought))
        {
            return true;
        }

        if (instance is Value.Field wish && (held.Lock.Instance is Value.Static || (held.Lock.Instance is Value.Field own && wish.Base.Equals(own.Base))))
        {
            return true; // One class, one owner or the same for all: a property and the field that an override of it returns.
        }

        if (DifferByIndex(instance, held.Lock.Instance))
        {
            return false;
        }

        // Two names that both start from what the method was given are different objects until proven equal;
        // a name that came out of a call or a loop may be any.
        return !(IsNamed(instance) && IsNamed(held.Lock.Instance));
    }

    /// <summary>The lock came from somebody else, who may hold it by another path.</summary>
    private static bool IsHandedDown(GuardLock wanted) => !wanted.Path.IsDefaultOrEmpty && wanted.Path[wanted.Path.Length - 1].IsAlias;

    /// <summary>Elements of one array at two constant places.</summary>
    private static bool DifferByIndex(Value a, Value b) => (a, b) switch
    {
        (Value.Field x, Value.Field y) => x.Member.Equals(y.Member) && DifferByIndex(x.Base, y.Base),
        (Value.Element { Index: Value.Constant } x, Value.Element { Index: Value.Constant } y) => x.Base.Equals(y.Base) && !x.Index.Equals(y.Index),
        _ => false,
    };

    /// <summary>A long path may lead back to where it started, so only short ones are sure to be different objects.</summary>
    public static bool IsNamed(Value value) => (value.IsNameable || value.Root is Value.Fresh) && value.Depth <= 2;

    private static bool HoldsMore(LockState state, HeldLock holder) =>
        state.Held.Any(h => h.Mode == LockMode.Exclusive && state.IsSameLock(h.Lock, holder.Lock));

    private static bool Applies(Guard guard, bool isWrite, bool isContents)
    {
        if (guard.Contents)
        {
            return isContents;
        }

        return isWrite || !(guard.WritesOnly || guard.Hint);
    }
}
