using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Dataflow;

namespace LockOrder.Analyzers.Lowering;

/// <summary>
/// Variables on which it depends whether a lock is acquired or released, or which lock: a flag tested just before, the variable that
/// holds the lock object, and whatever those were copied or computed from. Paths that differ in one of them are worth keeping apart
/// even while they hold the same locks; few variables are of this kind, so it costs next to nothing.
/// </summary>
internal static class DecidingSlots
{
    public static ImmutableArray<int> Of(FlowGraph<LockEvent> graph, ISet<int> temporaries)
    {
        var deciding = new HashSet<int>();
        for (var before = -1; before != deciding.Count;)
        {
            before = deciding.Count;
            foreach (var block in graph.Blocks)
            {
                Trace(graph, block, temporaries, deciding);
            }
        }

        return deciding.OrderBy(s => s).ToImmutableArray();
    }

    /// <summary>Follows one block backwards. An intermediate result means something in its own block only, a variable everywhere.</summary>
    private static void Trace(FlowGraph<LockEvent> graph, FlowBlock<LockEvent> block, ISet<int> temporaries, HashSet<int> deciding)
    {
        var wanted = new HashSet<int>();
        void Want(int slot)
        {
            if (slot >= 0)
            {
                (temporaries.Contains(slot) ? wanted : deciding).Add(slot);
            }
        }

        if (block.Condition >= 0 && (ChangesLocks(graph, block.Conditional) || ChangesLocks(graph, block.FallThrough)))
        {
            Want(block.Condition);
        }

        for (var i = block.Events.Length - 1; i >= 0; i--)
        {
            var item = block.Events[i];
            var isWanted = item.Target >= 0 && (deciding.Contains(item.Target) || wanted.Remove(item.Target));
            foreach (var source in item switch
            {
                AcquireEvent acquire => [acquire.Operand.Slot],
                CopyEvent or ComputeEvent when isWanted => item.Sources,
                _ => [],
            })
            {
                Want(source);
            }
        }
    }

    private static bool ChangesLocks(FlowGraph<LockEvent> graph, FlowBranch? branch) =>
        branch is { Destination: >= 0 } && graph.Blocks[branch.Destination].Events.Any(e => e is AcquireEvent or ReleaseEvent);
}
