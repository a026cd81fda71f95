using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Summaries;

/// <summary>Groups the ways out of a method by what a caller can tell apart: locks first, then the result.</summary>
internal static class ExitBuilder
{
    public static ImmutableArray<ExitCase> Build(List<(MethodExit Exit, LockState State)> exits, MethodGraph graph, ReleaseAudit audit, ImmutableHashSet<Member> writes)
    {
        var cases = exits
            .Where(e => !e.Exit.Throws && !e.State.IsExceptional && !audit.IsMistake(e.State) && (!e.State.IsImprecise || HoldsUnnamed(e.State)))
            .Select(e => e.State.IsImprecise ? Uncertain(Case(e.Exit, e.State, graph)) : Case(e.Exit, e.State, graph))
            .ToList();
        if (cases.Count == 0)
        {
            // Only imprecise ways out, or none: claim nothing about locks, but do not claim it never returns.
            return exits.Any(e => !e.Exit.Throws) ? [ExitCase.Plain] : [];
        }

        cases = WithoutEmptyLoops(cases);
        var broken = exits.Where(e => audit.IsMistake(e.State)).SelectMany(e => e.State.Released).Select(r => r.Lock.Class).ToList();
        cases = cases.Select(c => WithoutLeaks(c, cases, broken)).ToList();
        var differ = cases.Any(c => !SameLocks(c, cases[0]) || Makes(c) != Makes(cases[0]) || Chooses(c, cases[0]));
        var told = differ ? null : Told(cases, writes);
        var groups = new List<ExitCase>();
        foreach (var item in cases)
        {
            Join(groups, differ ? item : item with { Conditions = [], Result = told ?? Coarse(item.Result), ResultIsNull = told is null ? item.ResultIsNull : null });
        }

        if (groups.Count > Budget.ExitsPerSummary)
        {
            var coarse = new List<ExitCase>();
            groups.ForEach(g => Join(coarse, g with { Result = Value.Top, ResultIsNull = null, Stores = [], Outputs = [], Captured = [] }));
            groups = coarse;
        }

        return groups.OrderBy(Key, System.StringComparer.Ordinal).Take(Budget.ExitsPerSummary).ToImmutableArray();
    }

    /// <summary>One object or the other, as <c>Min</c> and <c>Max</c> return: which one, the conditions say.</summary>
    private static bool Chooses(ExitCase item, ExitCase other) =>
        !item.Result.Equals(other.Result) && item.Result is not Value.Constant && item.Result.IsNameable && other.Result is not Value.Constant && other.Result.IsNameable;

    /// <summary>A new object is given out besides the result, which may say whether there is one.</summary>
    private static bool Makes(ExitCase item) => item.Outputs.Any(o => o.Value is Value.Fresh { Matters: true });

    /// <summary>The condition that the result says the outcome of, on every way out; nothing the method writes is part of it.</summary>
    private static Value? Told(List<ExitCase> cases, ImmutableHashSet<Member> writes)
    {
        if (cases.Count < 2 || cases.Any(c => c.Result is not Value.Constant { Content: bool }))
        {
            return null;
        }

        foreach (var (condition, outcome) in cases[0].Conditions)
        {
            var agrees = cases[0].Result.Equals(Value.Bool(outcome));
            if (!condition.MentionsMember(writes.Contains) && !AsksForHolder(condition) && cases.All(c => c.Conditions.Any(o => o.Condition.Equals(condition) && c.Result.Equals(Value.Bool(o.Outcome == agrees)))))
            {
                return agrees ? condition : new Value.Not(condition);
            }
        }

        return null;
    }

    /// <summary>Locks acquired one by one in a loop soon are too many to tell apart, but they are held.</summary>
    private static bool HoldsUnnamed(LockState state) => state.Held.Any(h => !h.IsAssumed && !h.IsCertain && h.Lock.Class is not null && SummaryBuilder.Outside(h.Lock.Instance) is Value.Unknown);

    private static ExitCase Uncertain(ExitCase item) => item with
    {
        Acquired = item.Acquired.GroupBy(a => (a.Lock.Class, a.Mode)).Select(g => g.First() with { Lock = g.Key.Class is { } known ? new LockReference(known, Value.Top) : g.First().Lock, Count = 1, IsCertain = false }).ToImmutableArray(),
        Released = [],
        Conditions = [],
    };

    /// <summary>
    /// Locks that have no name were acquired one by one in a loop. The way past a loop that has nothing to do is no other
    /// outcome: where there are no locks there is nothing to guard.
    /// </summary>
    private static List<ExitCase> WithoutEmptyLoops(List<ExitCase> cases)
    {
        var acquired = cases.SelectMany(c => c.Acquired).Where(a => !a.IsCertain).Select(a => a.Lock.Class).Distinct().ToList();
        var kept = cases.Where(c => acquired.All(a => c.Acquired.Any(x => Equals(x.Lock.Class, a)))).ToList();
        return kept.Count == 0 ? cases : cases.Where(c => kept.Contains(c) || !kept.Any(k => k.Result.Equals(c.Result) && k.ResultIsNull == c.ResultIsNull && !CanTell(k, c))).ToList();
    }

    /// <summary>A lock left held on ways out that nobody can tell from the others is the method's own mistake: callers are not told of it.</summary>
    private static ExitCase WithoutLeaks(ExitCase item, List<ExitCase> all, List<LockClass?> broken)
    {
        var kept = item.Acquired.Where(a => !broken.Contains(a.Lock.Class) && all.All(o => o.Acquired.Any(x => Equals(x.Lock.Class, a.Lock.Class)) || CanTell(item, o))).ToImmutableArray();
        return kept.Length == item.Acquired.Length ? item : item with { Acquired = kept };
    }

    private static bool CanTell(ExitCase a, ExitCase b) =>
        (a.Result is not Value.Unknown && b.Result is Value.Constant && !a.Result.Equals(b.Result))
        || (a.Result is Value.Constant && !a.Result.Equals(b.Result))
        || (a.ResultIsNull is { } x && b.ResultIsNull is { } y && x != y)
        || !a.Outputs.SequenceEqual(b.Outputs)
        || a.TellsByMember(b)
        || a.Conditions.Any(c => b.Conditions.Any(o => c.Condition.Equals(o.Condition) && c.Outcome != o.Outcome));

    private static ExitCase Case(MethodExit exit, LockState state, MethodGraph graph)
    {
        var result = exit.Result;
        Value Name(Value v) => v.Replace(p => p.Equals(result) && result is Value.Opaque or Value.Phi or Value.Fresh && p.Equals(result) ? Value.ReturnValue : null);
        var acquired = state.Held.Where(h => !h.IsAssumed && (h.IsCertain || state.IsImprecise))
            .Select(h => (Held: h, Acquired: Acquired(h, state, result, graph, Name)))
            .Where(a => (a.Acquired.Lock.Class is not null || a.Acquired.Lock.Instance is not Value.Unknown) && !IsDropped(a.Held, a.Acquired, state))
            .Select(a => a.Acquired);
        return new ExitCase(
            Outer(result, state),
            IsNull(state, result),
            acquired.ToImmutableArray(),
            state.Released.Select(r => r with { Lock = SummaryBuilder.Outside(AtEntry(r.Lock)) }).ToImmutableArray(),
            Conditions(state),
            Outputs(state, graph),
            Stores(state, Name),
            Captured(state, graph));
    }

    /// <summary>The object that would release it is gone with the method, whose own mistake that is.</summary>
    private static bool IsDropped(HeldLock held, AcquiredLock acquired, LockState state) =>
        acquired is { ByResult: false, GuardPath: null, GuardOutput: < 0, IsHandedOver: false } && !held.IsHandedOver
        && state.Guards.Any(g => g.Key is Value.Fresh or Value.Opaque && !state.IsShared(g.Key) && g.Value.Any(l => l.Lock.Equals(held.Lock)));

    /// <summary>What was given up was held at entry, so it goes by the path it had then.</summary>
    public static LockReference AtEntry(LockReference reference) =>
        reference with { Instance = reference.Instance.Replace(v => v is Value.Snapshot snapshot ? snapshot.Original : null) };

    private static AcquiredLock Acquired(HeldLock held, LockState state, Value result, MethodGraph graph, System.Func<Value, Value> name)
    {
        var instance = name(held.Lock.Instance);
        if (instance.Root.Equals(Value.ReturnValue) is false)
        {
            instance = SummaryBuilder.Outside(instance);
        }

        var guard = state.Guards.Where(g => g.Value.Any(l => l.Lock.Equals(held.Lock))).Select(g => g.Key).OrderBy(g => g.ToString(), System.StringComparer.Ordinal).FirstOrDefault();
        var kept = guard is null ? null : Keeper(guard, state, k => k.IsNameable || k.Root.Equals(result));
        return new AcquiredLock(held.Lock with { Instance = instance }, held.Mode, held.Traits, held.Count, guard is not null && guard.Equals(result), held.Since, held.Via)
        {
            GuardPath = kept?.IsNameable == true ? kept : kept is not null ? name(kept) : null,
            GuardOutput = guard is null ? -1 : OutputOf(guard, state, graph),
            IsHandedOver = held.IsHandedOver && (held.Traits & LockTraits.Affine) == 0,
        };
    }

    private static int OutputOf(Value guard, LockState state, MethodGraph graph)
    {
        for (var i = 0; i < graph.OutputSlots.Length; i++)
        {
            if (graph.OutputSlots[i] >= 0 && guard.Equals(state.Slots[graph.OutputSlots[i]]))
            {
                return i;
            }
        }

        return -1;
    }

    private static Value Outer(Value result, LockState state) => result switch
    {
        Value.Fresh fresh when !state.IsShared(fresh) => new Value.Fresh(0, fresh.TypeId, fresh.Matters),
        Value.Closure => result,
        Value.Opaque or Value.Phi when BranchFacts.Evaluate(state, result) is { } known => Value.Bool(known),
        { IsCondition: true } when !AsksForHolder(result) && Parts(result).All(p => p.IsNameable || p is Value.Constant) => result,
        _ => SummaryBuilder.Outside(result),
    };

    /// <summary>The answer to such a question is one of the moment it was asked.</summary>
    private static bool AsksForHolder(Value condition) => condition is Value.HeldQuery || condition.AnyPart(AsksForHolder);

    private static bool? IsNull(LockState state, Value result) => result is Value.Unknown ? null : BranchFacts.Evaluate(state, new Value.Equal(result, Value.Null));

    private static ImmutableArray<(Value Condition, bool Outcome)> Conditions(LockState state) =>
        state.Facts
            .Where(f => Parts(f.Key).All(p => p.IsNameable || p is Value.Constant))
            .OrderBy(f => f.Key.ToString(), System.StringComparer.Ordinal)
            .Take(Budget.ExitsPerSummary)
            .Select(f => (f.Key, f.Value))
            .ToImmutableArray();

    private static IEnumerable<Value> Parts(Value condition) => condition switch
    {
        Value.Equal equal => [equal.Left, equal.Right],
        Value.Less less => [less.Left, less.Right],
        Value.TypeTest test => [test.Operand],
        Value.HeldQuery query => [query.Lock],
        Value.Or either => Parts(either.Left).Concat(Parts(either.Right)),
        Value.Not not => Parts(not.Operand),
        _ => [condition],
    };

    private static ImmutableArray<(int, Value)> Outputs(LockState state, MethodGraph graph)
    {
        var outputs = ImmutableArray.CreateBuilder<(int, Value)>();
        for (var i = 0; i < graph.OutputSlots.Length; i++)
        {
            if (graph.OutputSlots[i] >= 0 && state.Slots[graph.OutputSlots[i]] is { } value && Outer(value, state) is var outer and not Value.Unknown)
            {
                outputs.Add((i, outer));
            }
        }

        return outputs.ToImmutable();
    }

    private static ImmutableArray<(Value, Value)> Stores(LockState state, System.Func<Value, Value> name) =>
        state.Heap
            .Select(p => (Key: Place(p.Key, state, name), p.Value))
            .Select(p => (p.Key, Value: Kept(p.Key, name(p.Value), state)))
            .Where(p => p.Key is Value.Field && p.Key.IsNameable && p.Key.Depth <= 3 && (p.Value is Value.Fresh || SummaryBuilder.Outside(p.Value) is not Value.Unknown))
            .OrderBy(p => p.Key.ToString(), System.StringComparer.Ordinal)
            .Take(Budget.ExitsPerSummary)
            .ToImmutableArray();

    /// <summary>The path in the caller's terms; of an object within what is returned by way of where it is kept.</summary>
    private static Value Place(Value path, LockState state, System.Func<Value, Value> name)
    {
        var named = name(path);
        return named.Root is Value.Fresh part && Keeper(part, state, k => name(k).Root.Equals(Value.ReturnValue)) is { } keeper
            ? named.Replace(v => v.Equals(part) ? name(keeper) : null)
            : named;
    }

    /// <summary>A place that keeps an object, the first by name if there are several: dictionaries have no order that lasts.</summary>
    private static Value? Keeper(Value kept, LockState state, System.Func<Value, bool> place) =>
        state.Heap.Where(p => p.Value.Equals(kept) && place(p.Key)).Select(p => p.Key).OrderBy(k => k.ToString(), System.StringComparer.Ordinal).FirstOrDefault();

    /// <summary>A new object within what is returned is new to the caller too; a guard goes by the place it is kept in.</summary>
    private static Value Kept(Value path, Value value, LockState state) =>
        value is not Value.Fresh fresh ? value
        : path.Root.Equals(Value.ReturnValue) && !state.IsShared(fresh) && !state.Guards.ContainsKey(fresh) ? new Value.Fresh(0, fresh.TypeId, fresh.Matters)
        : Value.Top;

    private static ImmutableArray<(string, Value)> Captured(LockState state, MethodGraph graph) =>
        graph.Captures
            .Select(c => (c.Variable, Value: state.Slots[c.Slot] ?? Value.Top))
            .Where(c => !c.Value.Equals(new Value.Captured(c.Variable)))
            .Select(c => (c.Variable, SummaryBuilder.Outside(c.Value)))
            .ToImmutableArray();

    /// <summary>Numbers and truth values tell exits apart only where locks do.</summary>
    private static Value Coarse(Value result) => result is Value.Constant { Content: not null } ? Value.Top : result;

    private static bool SameLocks(ExitCase a, ExitCase b) => a.Acquired.SequenceEqual(b.Acquired) && a.Released.SequenceEqual(b.Released);

    private static void Join(List<ExitCase> groups, ExitCase item)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            var known = groups[i];
            if (SameLocks(known, item) && known.Result.Equals(item.Result) && (known.ResultIsNull == item.ResultIsNull || item.Result is Value.Unknown))
            {
                groups[i] = known with
                {
                    ResultIsNull = known.ResultIsNull == item.ResultIsNull ? known.ResultIsNull : null,
                    Conditions = known.Conditions.Intersect(item.Conditions).ToImmutableArray(),
                    Outputs = known.Outputs.Intersect(item.Outputs).ToImmutableArray(),
                    Stores = known.Stores.Intersect(item.Stores).ToImmutableArray(),
                    Captured = Captures(known.Captured, item.Captured),
                };
                return;
            }
        }

        groups.Add(item);
    }

    private static ImmutableArray<(string, Value)> Captures(ImmutableArray<(string Variable, Value Value)> a, ImmutableArray<(string Variable, Value Value)> b) =>
        a.Concat(b)
            .GroupBy(c => c.Variable)
            .Select(g => (g.Key, g.Count() == 2 && g.First().Value.Equals(g.Last().Value) ? g.First().Value : Value.Top))
            .ToImmutableArray();

    private static string Key(ExitCase item) => $"{item.Result}|{item.ResultIsNull}|{string.Join(";", item.Acquired.Select(a => a.Lock.Class?.Id + a.Lock.Instance))}|{string.Join(";", item.Released.Select(r => r.Lock))}";
}
