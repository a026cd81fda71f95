using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Rules;

/// <summary>Questions about the ways out of a method that several balance rules ask.</summary>
internal static class Exits
{
    /// <summary>The method acquired it, and nothing that leaves the method will release it.</summary>
    /// <param name="outputs">Slots of <c>out</c> and <c>ref</c> parameters, by which the guard may leave.</param>
    public static bool IsOwed(HeldLock held, LockState state, MethodExit exit, ImmutableArray<int> outputs) =>
        !held.IsAssumed && held.IsCertain && !held.IsHandedOver && (held.Lock.Class is not null || IsGivenOnly(held, state)) && !IsPassedOn(held, state, exit, outputs);

    /// <summary>A thread's lock that came in as a parameter and is kept nowhere, so that nobody can release it later.</summary>
    private static bool IsGivenOnly(HeldLock held, LockState state) =>
        held.Lock.Instance is Value.Parameter && (held.Traits & LockTraits.Affine) != 0 && !state.Heap.Any(p => p.Value.Equals(held.Lock.Instance));

    /// <summary>The exit holds the lock, or as many of its class: which one it is may depend on the path.</summary>
    public static bool Holds((MethodExit Exit, LockState State) end, HeldLock held, LockState leak) =>
        end.State.Held.Any(h => !h.IsAssumed && h.Mode == held.Mode && end.State.IsSameLock(h.Lock, held.Lock))
        || (Count(end.State, held) is > 0 and var count && count >= Count(leak, held));

    /// <summary>The caller holds it on that way: the method had no need to acquire it.</summary>
    public static bool IsPromised((MethodExit Exit, LockState State) end, HeldLock held) => end.State.Held.Any(h => h.IsAssumed && end.State.IsSameLock(h.Lock, held.Lock));

    private static int Count(LockState state, HeldLock held) => state.Held.Count(h => !h.IsAssumed && h.Mode == held.Mode && Equals(h.Lock.Class, held.Lock.Class));

    /// <summary>A local object would have to be disposed of to release it, and nobody else can.</summary>
    public static bool HasGuard(HeldLock held, LockState state) => state.Guards.Any(g => g.Value.Any(l => l.Lock.Equals(held.Lock)));

    /// <summary>Held exactly when the result is true, or not null, or the other way round.</summary>
    /// <param name="outputs">Slots of <c>out</c> and <c>ref</c> parameters, which may say it as well.</param>
    public static bool FollowsResult(List<(MethodExit Exit, LockState State)> with, List<(MethodExit Exit, LockState State)> without, IEnumerable<int> outputs) =>
        Tells(with.Select(e => Truth(e.State, e.Exit.Result)), without.Select(e => Truth(e.State, e.Exit.Result)))
        || outputs.Where(s => s >= 0).Any(s => Tells(with.Select(e => Truth(e.State, e.State.Slots[s] ?? Value.Top)), without.Select(e => Truth(e.State, e.State.Slots[s] ?? Value.Top))));

    /// <summary>A member of the object says whether it is held, as in the constructor of a guard that tries.</summary>
    public static bool FollowsMember(List<(MethodExit Exit, LockState State)> with, List<(MethodExit Exit, LockState State)> without) =>
        with.Count > 0 && with[0].State.Heap.Keys.Where(k => k is Value.Field { Base: Value.This }).Any(k => Tells(with.Select(e => Kept(e.State, k)), without.Select(e => Kept(e.State, k))));

    private static bool? Kept(LockState state, Value member) => state.Heap.TryGetValue(member, out var value) ? Truth(state, value) : null;

    /// <summary>
    /// Acquired exactly when the caller asked for it, or its object has such a lock: facts about a parameter or a member tell all the ways
    /// out apart, and those without the lock never had it.
    /// </summary>
    public static bool FollowsArgument(HeldLock held, List<(MethodExit Exit, LockState State)> with, List<(MethodExit Exit, LockState State)> without) =>
        !without.Any(e => e.State.Done.Any(d => e.State.IsSameLock(d, held.Lock)))
        && with.All(w => without.All(o => ArgumentFacts.Contradict(Told(w.State), Told(o.State))));

    private static ImmutableArray<(Value Condition, bool Outcome)> Told(LockState state) =>
        state.Facts.Where(f => Root(f.Key) is Value.Parameter or Value.This or Value.Static).Select(f => (f.Key, f.Value)).ToImmutableArray();

    private static Value Root(Value condition) => (condition is Value.Equal equal ? equal.Left : condition).Root;

    /// <summary>
    /// A lock without an owner that the other ways out never had is handed over under a condition nobody can follow, such as the first of
    /// many readers.
    /// </summary>
    public static bool IsHandedOver(HeldLock held, List<(MethodExit Exit, LockState State)> without) =>
        (held.Traits & LockTraits.Affine) == 0 && !without.Any(e => e.State.Done.Any(d => e.State.IsSameLock(d, held.Lock)));

    /// <summary>
    /// For a lock that came in as a parameter less will do: the method speaks of it in its result, and what an exception made of it its caller
    /// may know, such as that an abandoned mutex is held.
    /// </summary>
    public static bool SpeaksOf(HeldLock held, List<(MethodExit Exit, LockState State)> with, List<(MethodExit Exit, LockState State)> without)
    {
        var told = with.Select(e => Truth(e.State, e.Exit.Result)).Distinct().ToList();
        return held.Lock.Class is null && told.Count == 1 && told[0] is { } result && without.Any(e => Truth(e.State, e.Exit.Result) == !result);
    }

    private static bool Tells(IEnumerable<bool?> with, IEnumerable<bool?> without)
    {
        var held = with.Distinct().ToList();
        return held.Count == 1 && held[0] is not null && without.All(f => f is not null && f != held[0]);
    }

    /// <summary>The result as a yes or no: a truth value, or whether it is there.</summary>
    private static bool? Truth(LockState state, Value result) =>
        result is Value.Unknown ? null
        : BranchFacts.Evaluate(state, result) ?? !BranchFacts.Evaluate(state, new Value.Equal(result, Value.Null));

    /// <summary>The object that releases it is returned, or kept in a member of something.</summary>
    private static bool IsPassedOn(HeldLock held, LockState state, MethodExit exit, ImmutableArray<int> outputs)
    {
        foreach (var guard in state.Guards)
        {
            if (guard.Value.Any(l => l.Mode == held.Mode && l.Lock.Equals(held.Lock)) && (exit.Result.Equals(guard.Key) || state.Heap.Any(p => p.Value.Equals(guard.Key)) || outputs.Any(s => s >= 0 && guard.Key.Equals(state.Slots[s]))))
            {
                return true;
            }
        }

        return false;
    }
}
