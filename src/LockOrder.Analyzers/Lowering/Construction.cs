using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering;

/// <summary>What runs before the first line of a constructor, as calls on the new object.</summary>
internal static class Construction
{
    /// <summary>The body of a constructor nobody wrote.</summary>
    /// <param name="kept">Parameters of a primary constructor, which live on as members.</param>
    public static MethodGraph Empty(Callee callee, SourceSpan name, int parameters, ImmutableArray<(Member Member, int Parameter)> kept)
    {
        var receiver = parameters;
        var events = ImmutableArray.CreateBuilder<LockEvent>();
        events.Add(new ValueEvent(Value.ThisObject) { Target = receiver });
        events.AddRange(kept.Select((k, i) => new StoreEvent(receiver, k.Member, k.Parameter, AccessKind.Write) { Site = -100 - i }));
        var leave = new FlowBranch(FlowBranchKind.Return, -1, [], -1);
        var block = new FlowBlock<LockEvent>(0, 0, events.ToImmutable(), null, -1, false, leave);
        var root = new FlowRegion(0, FlowRegionKind.Root, -1, 0, 0, [], false);
        return new MethodGraph(callee, new FlowGraph<LockEvent>([block], [root], parameters + 1))
        {
            NameSpan = name,
            Scope = callee.TypeId,
            ParameterSlots = Enumerable.Range(0, parameters).ToImmutableArray(),
        };
    }

    /// <summary>Initializers run before the first line somebody wrote, and after the parameters of a primary constructor have become members.</summary>
    public static MethodGraph Before(MethodGraph graph, ImmutableArray<(Callee Callee, SourceSpan Span)> calls, bool isPrimary = false)
    {
        if (calls.IsEmpty)
        {
            return graph;
        }

        var receiver = graph.Flow.SlotCount;
        var events = ImmutableArray.CreateBuilder<LockEvent>();
        events.Add(new ValueEvent(Value.ThisObject) { Target = receiver });
        events.AddRange(calls.Select((c, i) => new CallEvent(new CallTargets(c.Callee, [new CallTarget(c.Callee, [])], ApiEffect.None), receiver, []) { Span = c.Span, Site = -10 - i }));
        var first = graph.Flow.Blocks[0];
        var ordered = isPrimary ? first.Events.Concat(events) : events.Concat(first.Events);
        var blocks = graph.Flow.Blocks.SetItem(0, first with { Events = ordered.ToImmutableArray() });
        return graph with
        {
            Flow = new FlowGraph<LockEvent>(blocks, graph.Flow.Regions, graph.Flow.SlotCount + 1),
            Dependencies = graph.Dependencies.AddRange(calls.Select(c => c.Callee).Where(c => !graph.Dependencies.Contains(c))),
            LiveAtEntry = graph.LiveAtEntry.Select(l => l.Add(false)).ToImmutableArray(),
        };
    }
}
