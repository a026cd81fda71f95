using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering.Primitives;

namespace LockOrder.Analyzers.Lowering;

/// <summary><c>[MethodImpl(MethodImplOptions.Synchronized)]</c>: the runtime acquires before the first event and releases on every way out.</summary>
internal static class Synchronization
{
    public static MethodGraph Wrap(MethodGraph graph, LockOperand operand)
    {
        const LockTraits Traits = MonitorPrimitive.Traits | LockTraits.Structured;
        var blocks = graph.Flow.Blocks;
        var acquire = new AcquireEvent(operand, LockMode.Exclusive, Traits, AcquireForm.Blocking) { Span = graph.NameSpan };
        blocks = blocks.SetItem(0, blocks[0] with { Events = blocks[0].Events.Insert(0, acquire) });
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Leaves(blocks[i].FallThrough))
            {
                blocks = blocks.SetItem(i, blocks[i] with { Events = blocks[i].Events.Add(new ReleaseEvent(operand, LockMode.Exclusive, Traits) { Span = graph.NameSpan }) });
            }
        }

        return graph with { Flow = new FlowGraph<LockEvent>(blocks, graph.Flow.Regions, graph.Flow.SlotCount) };
    }

    private static bool Leaves(FlowBranch? branch) => branch is { Kind: FlowBranchKind.Return } or { Kind: FlowBranchKind.Throw };
}
