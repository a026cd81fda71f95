using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Breadth-first search for a chain of nestings; ties go to the line written first.</summary>
/// <remarks>One thread takes the chain's inner locks one by one, so a lock in its middle is taken and held in one and the same mode.</remarks>
internal static class PathSearch
{
    private static readonly LockMode[] Modes = [LockMode.Shared, LockMode.Upgradeable, LockMode.Exclusive];

    /// <returns>Default if there is no chain.</returns>
    public static ImmutableArray<OrderEdge> Find(
        Dictionary<int, List<BoundEdge>> from, int start, LockMode? startMode, int goal, LockMode? goalMode, bool withAdvisory)
    {
        var reached = new Dictionary<(int Node, LockMode Mode), (OrderEdge? Edge, int Node, LockMode Mode)>();
        var queue = new Queue<(int Node, LockMode Mode)>();
        foreach (var mode in Modes)
        {
            if (startMode is null || startMode == mode)
            {
                reached.Add((start, mode), (null, start, mode));
                queue.Enqueue((start, mode));
            }
        }

        while (queue.Count > 0)
        {
            var (node, mode) = queue.Dequeue();
            if (!from.TryGetValue(node, out var edges))
            {
                continue;
            }

            foreach (var edge in edges)
            {
                var isDirect = node == start && edge.Inner == goal;
                if (!edge.AllowsOuter(mode) || (edge.Edge.Advisory && !withAdvisory) || !(edge.Edge.Transitive || isDirect))
                {
                    continue;
                }

                foreach (var inner in Modes)
                {
                    var next = (edge.Inner, inner);
                    if (!edge.AllowsInner(inner) || (edge.Inner == goal && goalMode is not null && goalMode != inner) || reached.ContainsKey(next))
                    {
                        continue;
                    }

                    reached.Add(next, (edge.Edge, node, mode));
                    if (edge.Inner == goal)
                    {
                        return Trace(reached, next);
                    }

                    queue.Enqueue(next);
                }
            }
        }

        return default;
    }

    private static ImmutableArray<OrderEdge> Trace(
        Dictionary<(int Node, LockMode Mode), (OrderEdge? Edge, int Node, LockMode Mode)> reached, (int Node, LockMode Mode) end)
    {
        var path = new List<OrderEdge>();
        for (var at = reached[end]; at.Edge is not null; at = reached[(at.Node, at.Mode)])
        {
            path.Add(at.Edge);
        }

        path.Reverse();
        return [.. path];
    }
}
