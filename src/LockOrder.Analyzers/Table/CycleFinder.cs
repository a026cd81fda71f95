using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Finds the groups of locks a set of nestings orders both ways.</summary>
/// <remarks>
/// The nodes are locks held in a mode. A nesting leads from the held outer lock to the inner one in its mode, and to the inner one held
/// by somebody else in a mode that excludes it. Only through the latter can a circle of waiting close, so two nestings that
/// contradict each other for reading only are no cycle. Tarjan's algorithm with an explicit stack: documents may be deep.
/// </remarks>
internal sealed class CycleFinder
{
    private static readonly LockMode[] Modes = [LockMode.Shared, LockMode.Exclusive];

    private readonly int _count;
    private readonly List<(int To, bool Excludes)>[] _arcs;
    private readonly int[] _index;
    private readonly int[] _low;
    private readonly int[] _component;
    private int _components;

    private CycleFinder(IReadOnlyList<BoundEdge> edges, int count)
    {
        _count = 2 * count;
        _arcs = new List<(int To, bool Excludes)>[_count];
        _index = new int[_count];
        _low = new int[_count];
        _component = new int[_count];
        foreach (var edge in edges)
        {
            AddArcs(edge);
        }
    }

    /// <param name="edges">The nestings of one scope.</param>
    /// <param name="count">The number of lock classes.</param>
    /// <param name="groupOf">For each class the number of its cycle, or -1.</param>
    public static ImmutableArray<OrderCycle> Find(IReadOnlyList<BoundEdge> edges, int count, out int[] groupOf)
    {
        var finder = new CycleFinder(edges, count);
        finder.Run();
        return finder.Collect(edges, count, out groupOf);
    }

    private void AddArcs(BoundEdge edge)
    {
        foreach (var outer in Modes)
        {
            foreach (var inner in Modes)
            {
                if (!edge.AllowsOuter(outer) || !edge.AllowsInner(inner))
                {
                    continue;
                }

                foreach (var other in Modes)
                {
                    var excludes = !LockModes.AreCompatible(inner, other);
                    if (excludes || inner == other)
                    {
                        (_arcs[Node(edge.Outer, outer)] ??= []).Add((Node(edge.Inner, other), excludes));
                    }
                }
            }
        }
    }

    private static int Node(int lockClass, LockMode mode) => (2 * lockClass) + (mode == LockMode.Shared ? 0 : 1);

    private void Run()
    {
        var next = 1;
        var open = new Stack<int>();
        var path = new Stack<(int Node, int Arc)>();
        for (var root = 0; root < _count; root++)
        {
            if (_index[root] != 0 || _arcs[root] is null)
            {
                continue;
            }

            path.Push((root, 0));
            while (path.Count > 0)
            {
                var (node, arc) = path.Pop();
                if (arc == 0)
                {
                    _index[node] = _low[node] = next++;
                    open.Push(node);
                }
                else
                {
                    // Back from the node the arc before led to.
                    _low[node] = Math.Min(_low[node], _low[_arcs[node][arc - 1].To]);
                }

                if (!Descend(node, arc, path))
                {
                    Close(node, open);
                }
            }
        }
    }

    /// <summary>Goes on to the next node not seen yet; false if all arcs are done.</summary>
    private bool Descend(int node, int arc, Stack<(int Node, int Arc)> path)
    {
        var arcs = _arcs[node];
        for (; arcs is not null && arc < arcs.Count; arc++)
        {
            var to = arcs[arc].To;
            if (_index[to] == 0)
            {
                path.Push((node, arc + 1));
                path.Push((to, 0));
                return true;
            }

            if (_component[to] == 0)
            {
                _low[node] = Math.Min(_low[node], _index[to]);
            }
        }

        return false;
    }

    private void Close(int node, Stack<int> open)
    {
        if (_low[node] != _index[node])
        {
            return;
        }

        _components++;
        int member;
        do
        {
            member = open.Pop();
            _component[member] = _components;
        }
        while (member != node);
    }

    private ImmutableArray<OrderCycle> Collect(IReadOnlyList<BoundEdge> edges, int count, out int[] groupOf)
    {
        var contradicts = new bool[_components + 1];
        for (var node = 0; node < _count; node++)
        {
            foreach (var (to, excludes) in _arcs[node] ?? [])
            {
                contradicts[_component[node]] |= excludes && _component[to] == _component[node];
            }
        }

        groupOf = Group(contradicts, count);
        var groups = new SortedDictionary<int, ImmutableArray<OrderEdge>.Builder>();
        foreach (var edge in edges)
        {
            if (IsInside(edge, contradicts))
            {
                if (!groups.TryGetValue(groupOf[edge.Outer], out var group))
                {
                    groups.Add(groupOf[edge.Outer], group = ImmutableArray.CreateBuilder<OrderEdge>());
                }

                group.Add(edge.Edge);
            }
        }

        var cycles = ImmutableArray.CreateBuilder<OrderCycle>(groups.Count);
        foreach (var group in groups.Values)
        {
            group.Sort(static (left, right) => left.Span.CompareTo(right.Span));
            cycles.Add(new OrderCycle(group.ToImmutable()));
        }

        return cycles.MoveToImmutable();
    }

    /// <summary>A lock may be part of two circles in two modes; then they are one group. Returns the smallest class of the group, or -1.</summary>
    private int[] Group(bool[] contradicts, int count)
    {
        var firstOf = new int[_components + 1];
        var parent = new int[count];
        for (var i = 0; i < count; i++)
        {
            parent[i] = i;
        }

        int Root(int i)
        {
            while (parent[i] != i)
            {
                i = parent[i] = parent[parent[i]];
            }

            return i;
        }

        var inCycle = new bool[count];
        for (var node = 0; node < _count; node++)
        {
            var component = _component[node];
            if (!contradicts[component])
            {
                continue;
            }

            inCycle[node / 2] = true;
            if (firstOf[component] == 0)
            {
                firstOf[component] = (node / 2) + 1;
            }

            var (left, right) = (Root(firstOf[component] - 1), Root(node / 2));
            parent[Math.Max(left, right)] = Math.Min(left, right);
        }

        var groupOf = new int[count];
        for (var i = 0; i < count; i++)
        {
            groupOf[i] = inCycle[i] ? Root(i) : -1;
        }

        return groupOf;
    }

    private bool IsInside(BoundEdge edge, bool[] contradicts)
    {
        foreach (var outer in Modes)
        {
            var component = _component[Node(edge.Outer, outer)];
            if (!contradicts[component] || !edge.AllowsOuter(outer))
            {
                continue;
            }

            foreach (var (to, _) in _arcs[Node(edge.Outer, outer)])
            {
                if (to / 2 == edge.Inner && _component[to] == component)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
