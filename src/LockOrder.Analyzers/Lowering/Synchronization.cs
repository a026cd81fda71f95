using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering.Primitives;

namespace LockOrder.Analyzers.Lowering;

/// <summary><c>[MethodImpl(MethodImplOptions.Synchronized)]</c>: the runtime acquires before the first event and releases on every way out, which the analysis does when it leaves the body.</summary>
internal static class Synchronization
{
    public static MethodGraph Wrap(MethodGraph graph, LockOperand operand)
    {
        const LockTraits Traits = MonitorPrimitive.Traits | LockTraits.Structured;
        var blocks = graph.Flow.Blocks;
        var acquire = new AcquireEvent(operand, LockMode.Exclusive, Traits, AcquireForm.Blocking) { Span = graph.NameSpan };
        blocks = blocks.SetItem(0, blocks[0] with { Events = blocks[0].Events.Insert(0, acquire) });
        return graph with { Flow = new FlowGraph<LockEvent>(blocks, graph.Flow.Regions, graph.Flow.SlotCount), Synchronized = operand };
    }
}
