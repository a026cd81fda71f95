using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// How sets of states grow. "Merging is idempotent; it only loses facts, never locks": a lock that is held in one of two merged
/// states only stays as a possibility, so order rules (which need certainty) and guard rules (which need impossibility) both
/// err towards silence.
/// </summary>
internal static class LockStateLattice
{
    /// <summary>Paths kept apart at one node. Real methods need two or three; past this they are merged into one imprecise state.</summary>
    public const int MaxStates = 24;

    /// <summary>
    /// States with the same locks that differ in facts, kept apart while another state at the node holds other locks: the facts may
    /// be what tells them apart later, as in <c>if (a &amp;&amp; b) Enter … if (a) if (b) Exit</c>.
    /// </summary>
    private const int MaxStatesPerKey = 3;

    /// <summary>Adds a state to a set; true when the set has changed.</summary>
    public static bool Add(int block, List<LockState> states, LockState state)
    {
        var last = -1;
        var same = 0;
        for (var i = 0; i < states.Count; i++)
        {
            if (!HaveSameKey(states[i], state))
            {
                continue;
            }

            same++;
            last = i;
            if (AreEqual(Merge(block, states[i], state), states[i]))
            {
                return false;
            }
        }

        if (same >= MaxStatesPerKey)
        {
            states[last] = Merge(block, states[last], state);
            return true;
        }

        if (states.Count < MaxStates && !(states.Count == 1 && states[0].IsImprecise))
        {
            states.Add(state);
            return true;
        }

        var all = state;
        foreach (var other in states)
        {
            all = MergeHeld(block, other, all);
        }

        if (states.Count == 1 && AreEqual(all, states[0]))
        {
            return false;
        }

        states.Clear();
        states.Add(all);
        return true;
    }

    /// <summary>
    /// Merges what need not be kept apart: everything, when all states hold the same locks, save those that differ in a variable
    /// that is about to decide about a lock.
    /// </summary>
    public static void Settle(int block, List<LockState> states, ImmutableArray<int> deciding)
    {
        if (states.Count < 2 || !states.Skip(1).All(s => HaveSameKey(states[0], s)))
        {
            return;
        }

        var kept = new List<LockState>();
        foreach (var state in states)
        {
            var at = kept.FindIndex(k => !deciding.Any(d => Decides(k.Slots[d], state.Slots[d])));
            if (at < 0)
            {
                kept.Add(state);
            }
            else
            {
                kept[at] = Merge(block, kept[at], state);
            }
        }

        states.Clear();
        states.AddRange(kept);
    }

    /// <summary>True or false or null here and something else there; or two locks that have names of their own.</summary>
    private static bool Decides(Value? a, Value? b) =>
        a is not null && b is not null && !a.Equals(b) && (IsSettled(a) || IsSettled(b) || (IsNamedLock(a) && IsNamedLock(b) && !SameMember(a, b)));

    private static bool IsSettled(Value value) => value is Value.Constant { Content: null or bool };

    private static bool IsNamedLock(Value value) => value is Value.Field or Value.Static && value.IsNameable && value.Depth <= 2;

    private static bool SameMember(Value a, Value b) => a is Value.Field x && b is Value.Field y && x.Member.Equals(y.Member);

    public static bool HaveSameKey(LockState a, LockState b)
    {
        if (a.IsExceptional != b.IsExceptional || a.IsAfterAwait != b.IsAfterAwait || a.IsImprecise != b.IsImprecise
            || !SameHeld(a.Held, b.Held) || !SameReleased(a.Released, b.Released) || !SameRanks(a, b))
        {
            return false;
        }

        for (var i = 0; i < a.Slots.Length; i++)
        {
            if (!Equals(a.Slots[i], b.Slots[i]) && (KeepsApart(a, a.Slots[i]) || KeepsApart(b, b.Slots[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which of two objects comes first by a key of theirs decides later in which order their locks may be acquired.</summary>
    private static bool SameRanks(LockState a, LockState b) =>
        ReferenceEquals(a.Facts, b.Facts) || (a.Facts.All(f => !IsRank(f.Key) || b.Fact(f.Key) == f.Value) && b.Facts.All(f => !IsRank(f.Key) || a.Fact(f.Key) == f.Value));

    private static bool IsRank(Value condition) =>
        condition is Value.Less { Left: Value.Field left, Right: Value.Field right } && left.Member.Equals(right.Member) && !left.Base.Equals(right.Base);

    private static bool KeepsApart(LockState state, Value? value) =>
        (value is Value.Fresh { Matters: true } && !state.IsShared(value)) || value is Value.Closure
        || (value is not null && state.Guards.ContainsKey(value));

    private static bool SameHeld(ImmutableArray<HeldLock> a, ImmutableArray<HeldLock> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        foreach (var held in a)
        {
            if (!b.Any(held.SameAs))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameReleased(ImmutableArray<ReleasedLock> a, ImmutableArray<ReleasedLock> b) =>
        a.Length == b.Length && a.All(x => b.Contains(x));

    private static LockState Merge(int block, LockState a, LockState b)
    {
        var result = a.Clone();
        for (var i = 0; i < result.Slots.Length; i++)
        {
            if (!Equals(a.Slots[i], b.Slots[i]))
            {
                result.Slots[i] = Common(a.Slots[i], b.Slots[i], new Value.Phi(block, i));
            }
        }

        // The earliest site stands for both, so that messages do not depend on the order of visits.
        result.Held = a.Held.Select(h => Earliest(h, b.Held.FirstOrDefault(h.SameAs))).ToImmutableArray();
        result.Heap = Common(a.Heap, b.Heap);
        result.Facts = Nullness(a, b, result, Alternatives.Keep(a, b, Common(a.Facts, b.Facts)));
        result.Done = a.Done.Intersect(b.Done);
        result.Published = Union(a.Published, b.Published);
        result.Guards = b.Guards.Aggregate(a.Guards, (g, p) => g.ContainsKey(p.Key) ? g : g.Add(p.Key, p.Value));
        result.Origins = b.Origins.Aggregate(a.Origins, (o, p) => o.ContainsKey(p.Key) ? o : o.Add(p.Key, p.Value));
        result.IsThisFresh = a.IsThisFresh && b.IsThisFresh;
        return result;
    }

    /// <summary>Two values that are both null, or both not, leave a variable of which that is known still: it may be why no lock is held.</summary>
    private static ImmutableDictionary<Value, bool> Nullness(LockState a, LockState b, LockState merged, ImmutableDictionary<Value, bool> facts)
    {
        for (var i = 0; i < merged.Slots.Length; i++)
        {
            if (merged.Slots[i] is not Value.Phi phi || Equals(a.Slots[i], b.Slots[i]))
            {
                continue;
            }

            var isNull = new Value.Equal(phi, Value.Null);
            var known = IsNull(a, a.Slots[i]);
            facts = known is { } both && IsNull(b, b.Slots[i]) == known ? facts.SetItem(isNull, both) : facts.Remove(isNull);
        }

        return facts;
    }

    private static bool? IsNull(LockState state, Value? value) =>
        value is null ? null
        : value.Equals(Value.Null) ? true
        : value.IsNeverNull ? false
        : state.Fact(new Value.Equal(value, Value.Null));

    /// <summary>What two values have in common: members of different objects are still that member, so the class of a lock survives.</summary>
    private static Value Common(Value? a, Value? b, Value differing) => (a, b) switch
    {
        (Value.Field x, Value.Field y) when x.Member.Equals(y.Member) => Value.Path(Common(x.Base, y.Base, differing), x.Member),
        (Value.Element x, Value.Element y) when x.Base.Equals(y.Base) => new Value.Element(x.Base, differing),
        _ => a is not null && a.Equals(b) ? a : differing,
    };

    private static HeldLock Earliest(HeldLock a, HeldLock? b) => b is null || a.Since.CompareTo(b.Since) <= 0 ? a : b;

    private static LockState MergeHeld(int block, LockState a, LockState b)
    {
        var result = Merge(block, a, b);
        var held = ImmutableArray.CreateBuilder<HeldLock>();
        foreach (var lockA in a.Held)
        {
            var lockB = b.Held.FirstOrDefault(h => Equals(h.Lock, lockA.Lock) && h.Mode == lockA.Mode);
            held.Add(lockB is null
                ? lockA.With(isCertain: false)
                : Earliest(lockA, lockB).With(count: System.Math.Min(lockA.Count, lockB.Count), isCertain: lockA.IsCertain && lockB.IsCertain));
        }

        held.AddRange(b.Held.Where(h => !a.Held.Any(o => Equals(o.Lock, h.Lock) && o.Mode == h.Mode)).Select(h => h.With(isCertain: false)));
        result.Held = held.ToImmutable();
        result.Released = a.Released.Union(b.Released).ToImmutableArray();
        result.IsImprecise = true;
        result.IsExceptional = a.IsExceptional || b.IsExceptional;
        result.IsAfterAwait = a.IsAfterAwait || b.IsAfterAwait;
        return result;
    }

    private static ImmutableDictionary<Value, T> Common<T>(ImmutableDictionary<Value, T> a, ImmutableDictionary<Value, T> b) =>
        ReferenceEquals(a, b) ? a : a.RemoveRange(a.Where(p => !b.TryGetValue(p.Key, out var other) || !Equals(p.Value, other)).Select(p => p.Key).ToArray());

    private static ImmutableDictionary<Value, ImmutableArray<LockReference>> Union(
        ImmutableDictionary<Value, ImmutableArray<LockReference>> a,
        ImmutableDictionary<Value, ImmutableArray<LockReference>> b)
    {
        foreach (var pair in b)
        {
            if (!a.TryGetValue(pair.Key, out var other))
            {
                a = a.Add(pair.Key, pair.Value);
            }
            else if (!other.IsEmpty && !other.SequenceEqual(pair.Value))
            {
                a = a.SetItem(pair.Key, pair.Value.IsEmpty ? pair.Value : other.Intersect(pair.Value).ToImmutableArray());
            }
        }

        return a;
    }

    private static bool AreEqual(LockState a, LockState b) =>
        HaveSameKey(a, b)
        && a.Slots.SequenceEqual(b.Slots)
        && a.IsThisFresh == b.IsThisFresh
        && a.Done.SetEquals(b.Done)
        && Same(a.Heap, b.Heap, (x, y) => x.Equals(y))
        && Same(a.Facts, b.Facts, (x, y) => x == y)
        && Same(a.Published, b.Published, (x, y) => x.SequenceEqual(y))
        && a.Guards.Count == b.Guards.Count;

    private static bool Same<T>(ImmutableDictionary<Value, T> a, ImmutableDictionary<Value, T> b, System.Func<T, T, bool> equal) =>
        ReferenceEquals(a, b) || (a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out var other) && equal(p.Value, other)));
}
