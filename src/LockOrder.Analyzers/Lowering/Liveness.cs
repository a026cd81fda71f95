using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Dataflow;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Which slots are still read from a block on, and which a loop assigns. Dead slots are dropped so that paths can meet again.</summary>
internal static class Liveness
{
    public static ImmutableArray<ImmutableArray<bool>> Compute(FlowGraph<LockEvent> graph, HashSet<int> kept)
    {
        var count = graph.Blocks.Length;
        var live = new HashSet<int>[count];
        var reads = new HashSet<int>[count];
        var writes = new HashSet<int>[count];
        for (var i = 0; i < count; i++)
        {
            (reads[i], writes[i]) = Effects(graph.Blocks[i]);
            live[i] = new HashSet<int>(reads[i]);
        }

        var successors = Enumerable.Range(0, count).Select(i => Successors(graph, i).Distinct().ToArray()).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = count - 1; i >= 0; i--)
            {
                foreach (var next in successors[i])
                {
                    foreach (var slot in live[next])
                    {
                        if (!writes[i].Contains(slot) && live[i].Add(slot))
                        {
                            changed = true;
                        }
                    }
                }

                foreach (var handler in Handlers(graph, graph.Blocks[i].Region))
                {
                    foreach (var slot in live[handler])
                    {
                        changed |= live[i].Add(slot);
                    }
                }
            }
        }

        return live.Select(l => Enumerable.Range(0, graph.SlotCount).Select(s => l.Contains(s) || kept.Contains(s)).ToImmutableArray()).ToImmutableArray();
    }

    /// <summary>For each block that a later one jumps back to, the slots assigned in between; also marks the events in loops.</summary>
    public static ImmutableArray<ImmutableArray<int>> ChangedInLoops(FlowGraph<LockEvent> graph)
    {
        var changed = new HashSet<int>?[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            foreach (var head in Successors(graph, block.Ordinal).Where(s => s <= block.Ordinal).Distinct())
            {
                var set = changed[head] ??= [];
                for (var i = head; i <= block.Ordinal; i++)
                {
                    foreach (var item in graph.Blocks[i].Events)
                    {
                        item.IsInLoop = true;
                        set.UnionWith(Written(item));
                    }
                }
            }
        }

        return changed.Select(c => c is null ? default : c.OrderBy(s => s).ToImmutableArray()).ToImmutableArray();
    }

    private static (HashSet<int> Reads, HashSet<int> Writes) Effects(FlowBlock<LockEvent> block)
    {
        var reads = new HashSet<int>();
        var writes = new HashSet<int>();
        foreach (var item in block.Events)
        {
            reads.UnionWith(item.Sources.Where(s => s >= 0 && !writes.Contains(s)));
            writes.UnionWith(Written(item));
        }

        foreach (var slot in new[] { block.Condition, block.FallThrough?.Result ?? -1 })
        {
            if (slot >= 0 && !writes.Contains(slot))
            {
                reads.Add(slot);
            }
        }

        return (reads, writes);
    }

    private static IEnumerable<int> Written(LockEvent item)
    {
        if (item.Target >= 0)
        {
            yield return item.Target;
        }

        if (item is AcquireEvent { Taken: >= 0 } acquire)
        {
            yield return acquire.Taken;
        }

        if (item is CallEvent { Outputs.IsDefault: false } call)
        {
            foreach (var slot in call.Outputs.Where(o => o >= 0))
            {
                yield return slot;
            }
        }
    }

    private static IEnumerable<int> Successors(FlowGraph<LockEvent> graph, int ordinal)
    {
        var block = graph.Blocks[ordinal];
        foreach (var branch in new[] { block.Conditional, block.FallThrough })
        {
            if (branch is null)
            {
                continue;
            }

            foreach (var region in branch.Finallies)
            {
                yield return graph.Regions[region].FirstBlock;
            }

            if (branch.Destination >= 0)
            {
                yield return branch.Destination;
            }

            if (branch.Kind == FlowBranchKind.EndFinally)
            {
                foreach (var next in AfterFinally(graph, block.Region))
                {
                    yield return next;
                }
            }
        }
    }

    /// <summary>Wherever any branch that runs this finally block goes.</summary>
    private static IEnumerable<int> AfterFinally(FlowGraph<LockEvent> graph, int region)
    {
        while (region >= 0 && graph.Regions[region].Kind != FlowRegionKind.Finally)
        {
            region = graph.Regions[region].Parent;
        }

        if (region < 0)
        {
            yield break;
        }

        foreach (var branch in graph.Blocks.SelectMany(b => new[] { b.Conditional, b.FallThrough }))
        {
            if (branch is not null && branch.Finallies.Contains(region) && branch.Destination >= 0)
            {
                yield return branch.Destination;
                foreach (var other in branch.Finallies)
                {
                    yield return graph.Regions[other].FirstBlock;
                }
            }
        }

        foreach (var handler in Handlers(graph, graph.Regions[graph.Regions[region].Parent].Parent))
        {
            yield return handler;
        }
    }

    private static IEnumerable<int> Handlers(FlowGraph<LockEvent> graph, int region)
    {
        for (; region >= 0; region = graph.Regions[region].Parent)
        {
            var here = graph.Regions[region];
            if (here.Kind != FlowRegionKind.Try || here.Parent < 0)
            {
                continue;
            }

            foreach (var child in graph.Regions[here.Parent].Children.Select(c => graph.Regions[c]).Where(c => c.Kind is FlowRegionKind.Catch or FlowRegionKind.FilterAndHandler or FlowRegionKind.Finally))
            {
                yield return child.FirstBlock;
            }
        }
    }
}
