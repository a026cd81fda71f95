using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// Event to state, and nothing else: what each event does to one path. It must not know types or syntax. Locks are in
/// <c>LockTransfer.Locks.cs</c>, calls in <c>LockTransfer.Calls.cs</c>, members and freshness in <c>LockTransfer.Members.cs</c>.
/// </summary>
internal sealed partial class LockTransfer(MethodGraph graph, ICalleeEffects callees, Budget budget, AnalysisOptions options) : IFlowDomain<LockEvent, LockState>
{
    private readonly ImmutableDictionary<string, int> _shared = graph.Shared.ToImmutableDictionary(s => s.Variable, s => s.Slot);
    private readonly ImmutableDictionary<string, int> _captured = graph.Captures.ToImmutableDictionary(s => s.Variable, s => s.Slot);

    private readonly ImmutableArray<bool> _changesLocks = graph.Flow.Blocks.Select(b => b.Events.Any(e => e is AcquireEvent or ReleaseEvent)).ToImmutableArray();

    /// <summary>Set for the replay after the fixpoint.</summary>
    public ILockObserver? Observer { get; set; }

    /// <summary>Members this body may assign, here or in callees.</summary>
    public HashSet<Member> Writes { get; } = [];

    public LockState Start()
    {
        var state = LockState.Initial(graph.Flow.SlotCount);
        for (var i = 0; i < graph.ParameterSlots.Length; i++)
        {
            if (graph.ParameterSlots[i] >= 0)
            {
                state.Slots[graph.ParameterSlots[i]] = new Value.Parameter(i);
            }
        }

        foreach (var (variable, slot) in graph.Captures)
        {
            state.Slots[slot] = new Value.Captured(variable);
        }

        state.IsThisFresh = graph.Callee.IsConstructor && !graph.Callee.IsStatic;
        state.TypeBeingMade = graph.Callee.IsTypeInitializer ? graph.Callee.TypeId : null;
        foreach (var wanted in graph.Callee.Contract.Requires.Concat(graph.Callee.Contract.Assumes).Concat(graph.Callee.Contract.Releases))
        {
            state.Held = state.Held.Add(new HeldLock(wanted.Lock, wanted.Within, LockTraits.Reentrant, 1, true, wanted.Source, null) { IsAssumed = true });
        }

        foreach (var (reference, mode) in graph.InferredHeld)
        {
            state.Held = state.Held.Add(new HeldLock(reference, mode, LockTraits.Reentrant, 1, true, graph.NameSpan, null) { IsAssumed = true, IsInferred = true });
        }

        return state;
    }

    public LockState Clone(LockState state) => state.Clone();

    public bool Spend() => budget.Spend();

    public LockState? Assume(LockState state, int condition, bool outcome) => AssumeValue(state, Get(state, condition), outcome) ? state : null;

    public LockState Enter(LockState state, int from, int to)
    {
        var live = graph.LiveAtEntry.IsDefaultOrEmpty ? default : graph.LiveAtEntry[to];
        if (!live.IsDefault)
        {
            for (var i = 0; i < state.Slots.Length; i++)
            {
                if (!live[i])
                {
                    state.Slots[i] = null;
                }
            }
        }

        if (state.IsExceptional && state.Held.IsEmpty && state.Released.IsEmpty && !IsInFinally(to))
        {
            state.IsExceptional = false;
        }

        if (to <= from && !graph.ChangedInLoop.IsDefaultOrEmpty)
        {
            RenameChanged(state, to);
        }

        return state;
    }

    /// <summary>Where a lock is acquired or released, why paths got here decides what they do with it later: <c>if (a || b) Enter</c>.</summary>
    public void Settle(FlowNode node, List<LockState> states)
    {
        if (!_changesLocks[node.Block])
        {
            LockStateLattice.Settle(node.Block, states, graph.Deciding);
        }
    }

    public bool Merge(FlowNode node, List<LockState> states, LockState state) => LockStateLattice.Add(node.Block, states, state);

    public void Leave(LockState state, FlowBranchKind kind, int result, bool isExplicit)
    {
        if (graph.Synchronized is { } operand && Resolve(state, operand) is var own && state.Held.FirstOrDefault(h => state.IsSameLock(h.Lock, own)) is { } held)
        {
            state.Held = state.Held.Remove(held);
        }

        if (kind == FlowBranchKind.Throw && !isExplicit && !state.Held.Any(h => !h.IsAssumed))
        {
            return;
        }

        Observer?.OnExit(new MethodExit(result >= 0 ? Get(state, result) : Value.Top, kind == FlowBranchKind.Throw, isExplicit), state);
    }

    // In one piece, since it is the table of events.
    public void Step(LockEvent item, LockState state, List<LockState> results)
    {
        switch (item)
        {
            case CopyEvent copy:
                Set(state, copy, Get(state, copy.Source));
                break;
            case ValueEvent value:
                Set(state, value, value.Value ?? Made(state, value));
                break;
            case ComputeEvent compute:
                Set(state, compute, BranchFacts.Compute(state, compute, Get(state, compute.Left), Get(state, compute.Right), Made(state, compute)));
                break;
            case LoadEvent load:
                Load(state, load);
                break;
            case UseEvent use:
                Use(state, use);
                break;
            case StoreEvent store:
                Store(state, store);
                break;
            case LoadElementEvent element:
                LoadElement(state, element);
                break;
            case StoreElementEvent element:
                StoreElement(state, element);
                break;
            case NewEvent created:
                Set(state, created, MadeObject(state, created));
                break;
            case ClosureEvent closure:
                Set(state, closure, new Value.Closure(closure.Body.Id, closure.Receiver >= 0 ? Get(state, closure.Receiver) : null));
                break;
            case HeldQueryEvent query:
                Set(state, query, Ask(state, query));
                break;
            case AssumeEvent assume:
                if (!AssumeValue(state, Get(state, assume.Condition), assume.Outcome))
                {
                    return;
                }

                break;
            case AcquireEvent acquire:
                Acquire(state, acquire, results);
                return;
            case ReleaseEvent release:
                if (!Release(state, release))
                {
                    return;
                }

                break;
            case WaitEvent wait:
                Wait(state, wait);
                break;
            case AdoptEvent adopt:
                Adopt(state, adopt);
                break;
            case CallEvent call:
                Call(state, call, results);
                return;
            case AwaitEvent awaited:
                Await(state, awaited, results);
                return;
            case YieldEvent yield:
                Observer?.OnAwait(yield.Span, true, state);
                Publish(state, Get(state, yield.Value), []);
                break;
            default:
                break;
        }

        results.Add(state);
    }

    private Value Get(LockState state, int slot) => slot < 0 ? Value.Top : state.Slots[slot] ?? Value.Top;

    private static void Set(LockState state, LockEvent item, Value value)
    {
        if (item.Target >= 0)
        {
            state.Slots[item.Target] = value;
        }
    }

    private bool AssumeValue(LockState state, Value condition, bool outcome)
    {
        var positive = condition;
        var wanted = outcome;
        while (positive is Value.Not not)
        {
            (positive, wanted) = (not.Operand, !wanted);
        }

        if (positive is Value.Equal { Right: Value.Constant { Content: bool right } } equal)
        {
            (positive, wanted) = (equal.Left, wanted == right);
        }

        if (!BranchFacts.Assume(state, condition, outcome))
        {
            return false;
        }

        if (positive is Value.HeldQuery query && wanted)
        {
            AssumeHeld(state, new LockReference(query.Class, query.Lock), query.Mode, graph.NameSpan);
        }

        return true;
    }

    /// <summary>The answer as it is now; one that nobody knows yet is a condition of its own, which a branch may settle later.</summary>
    private Value Ask(LockState state, HeldQueryEvent query)
    {
        var asked = Resolve(state, query.Operand);
        if (asked.Instance is Value.Unknown)
        {
            return Made(state, query);
        }

        return Answer(state, query.IsInLoop, new Value.HeldQuery(asked.Instance, query.Mode, asked.Class, query.Site));
    }

    /// <summary>The answer to a question that was asked here, or by a callee when it started.</summary>
    private static Value Answer(LockState state, bool isInLoop, Value.HeldQuery answer)
    {
        if (isInLoop && state.Mentions(answer))
        {
            state.Replace(answer, new Value.Opaque(answer.Site, 1));
        }

        var isExcluded = BranchFacts.Excludes(state, answer);
        ForgetAbout(state, answer);
        return BranchFacts.Holds(state, answer) ? Value.True : isExcluded ? Value.False : answer;
    }

    /// <summary>Asserted: held from here on, without an order edge and without anybody having to release it here.</summary>
    private static void AssumeHeld(LockState state, LockReference reference, LockMode mode, SourceSpan since)
    {
        if (!state.Held.Any(h => state.IsSameLock(h.Lock, reference) && h.Mode >= mode))
        {
            state.Held = state.Held.Add(new HeldLock(reference, mode, LockTraits.Reentrant, 1, true, since, null) { IsAssumed = true });
        }
    }
}
