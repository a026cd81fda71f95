using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Where an exception can leave a path, and what the path is good for afterwards.</summary>
internal sealed partial class LockTransfer
{
    /// <summary>Calls and awaits may; what acquires or releases a lock is taken to do its work.</summary>
    public bool MayThrow(LockEvent item) => item switch
    {
        CallEvent { Targets.Effect: var effect } when effect.Has(ApiEffects.PassesThrough | ApiEffects.NeverThrows) => false,
        CallEvent call => !call.Targets.IsDispose && !call.Targets.Static.Contract.StatesEffect
            && call.Targets.Candidates.All(c => callees.Find(c.Callee) is not { } effect || effect.IsBalanced),
        AwaitEvent awaited => !awaited.IsAcquire,
        _ => false,
    };

    /// <summary>
    /// Getting at a lock and acquiring it, as in <c>try { Monitor.Enter(gate, ref taken); …</c>. With nothing behind it there, the handlers are for
    /// the attempt to acquire it, or for what later blocks do.
    /// </summary>
    public int Preparation(ImmutableArray<LockEvent> events, bool hasSuccess)
    {
        var at = 0;
        while (at < events.Length && events[at] is ValueEvent or CopyEvent or LoadEvent)
        {
            at++;
        }

        if (at == events.Length || events[at] is not AcquireEvent)
        {
            return 0;
        }

        // A flag that says it is held is set with it.
        var next = at + 1;
        while (next < events.Length && events[next] is ValueEvent or CopyEvent or AwaitEvent { IsAcquire: true })
        {
            next++;
        }

        return hasSuccess || next < events.Length ? next : at;
    }

    public LockState? Caught(LockState state, bool isExplicit)
    {
        // With a lock given up in between, too: what the finally blocks on the way find is not how the method was meant to go.
        if (!isExplicit && !(state.Held.IsEmpty && state.Done.IsEmpty))
        {
            state.IsExceptional = true;
        }

        return state;
    }

    private bool IsInFinally(int block)
    {
        for (var region = graph.Flow.Blocks[block].Region; region >= 0; region = graph.Flow.Regions[region].Parent)
        {
            if (graph.Flow.Regions[region].Kind == FlowRegionKind.Finally)
            {
                return true;
            }
        }

        return false;
    }
}
