using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>The order as code in one scope sees it.</summary>
/// <remarks>
/// Layers from the innermost scope outwards: a nesting of an outer layer holds unless the layers inside order the two the other way.
/// Paths are searched on demand and remembered, because closing the order of a large document would be quadratic.
/// </remarks>
internal sealed class ScopedOrder
{
    private readonly Dictionary<int, List<BoundEdge>> _from = [];
    private readonly Dictionary<(int Held, int Wanted), OrderEdge> _forbidden = [];
    private readonly Dictionary<int, OrderEdge> _leaves = [];
    private readonly Dictionary<int, Listing> _listed = [];
    private readonly Dictionary<int, List<SelfNesting>> _self = [];
    private readonly ConcurrentDictionary<(int, LockMode, int, LockMode), OrderVerdict> _verdicts = new();
    private int[] _groupOf = [];

    private ScopedOrder()
    {
    }

    /// <summary>How a class is listed: where first, the strongest policy of the blocks that list it, and whether all of them are advisory.</summary>
    private readonly record struct Listing(SourceSpan Span, UnlistedPolicy Policy, bool PolicyIsAdvisory, bool Advisory);

    /// <summary>The contradictions inside the innermost layer.</summary>
    public ImmutableArray<OrderCycle> OwnCycles { get; private set; } = [];

    public static ScopedOrder Build(NodeTable nodes, List<List<OrderBlock>> layers)
    {
        var order = new ScopedOrder();
        order._groupOf = new int[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            order._groupOf[i] = -1;
        }

        var kept = new List<BoundEdge>();
        for (var i = 0; i < layers.Count; i++)
        {
            var edges = order.AddBlocks(nodes, layers[i], kept);
            var cycles = CycleFinder.Find(edges, nodes.Count, out var groupOf);
            order.OwnCycles = i == 0 ? cycles : order.OwnCycles;
            order.AddGroups(groupOf, i * nodes.Count);
            kept = i == 0 ? edges : LayerMerge.Merge(kept, edges, nodes.Count);
        }

        foreach (var edge in kept)
        {
            if (!order._from.TryGetValue(edge.Outer, out var list))
            {
                order._from.Add(edge.Outer, list = []);
            }

            list.Add(edge);
        }

        return order;
    }

    public OrderVerdict Compare(int held, LockMode heldMode, int wanted, LockMode wantedMode)
    {
        var question = (held, heldMode, wanted, wantedMode);
        return _verdicts.TryGetValue(question, out var known)
            ? known
            : _verdicts.GetOrAdd(question, Decide(held, heldMode, wanted, wantedMode));
    }

    public SelfNestingVerdict Self(int node) => _self.TryGetValue(node, out var rules)
        ? new SelfNestingVerdict(_listed.ContainsKey(node), [.. rules], rules[0].Span)
        : new SelfNestingVerdict(_listed.ContainsKey(node), [], SourceSpan.None);

    private List<BoundEdge> AddBlocks(NodeTable nodes, List<OrderBlock> layer, List<BoundEdge> inner)
    {
        var decided = new HashSet<(int, int)>();
        var opened = new HashSet<int>();
        foreach (var edge in inner)
        {
            opened.Add(edge.Outer);
            decided.Add((edge.Outer, edge.Inner));
        }

        var edges = new List<BoundEdge>();
        foreach (var block in layer)
        {
            foreach (var entry in block.Entries)
            {
                AddEntry(nodes.Of(entry.Name), entry, block.Options, opened);
            }

            foreach (var edge in block.Edges)
            {
                var bound = new BoundEdge(nodes.Of(edge.Outer), nodes.Of(edge.Inner), edge);
                if (bound.Outer != bound.Inner)
                {
                    edges.Add(bound);
                }
                else
                {
                    // Two names of one lock, directly under each other.
                    AddSelf(bound.Inner, new SelfNesting(SelfNestingKind.Any, null, edge.Span));
                }
            }

            foreach (var edge in block.Forbidden)
            {
                var pair = (nodes.Of(edge.Outer), nodes.Of(edge.Inner));
                if (!decided.Contains(pair) && !_forbidden.ContainsKey(pair))
                {
                    _forbidden.Add(pair, edge);
                }
            }
        }

        return edges;
    }

    /// <param name="opened">Classes in which a layer further in nests another, so that they are no leaves there.</param>
    private void AddEntry(int node, OrderEntry entry, BlockOptions options, HashSet<int> opened)
    {
        var isKnown = _listed.TryGetValue(node, out var listing);
        var isStronger = !isKnown || options.Unlisted > listing.Policy;
        _listed[node] = new Listing(
            isKnown ? listing.Span : entry.Span,
            isStronger ? options.Unlisted : listing.Policy,
            isStronger ? options.Advisory : listing.PolicyIsAdvisory && (options.Advisory || options.Unlisted < listing.Policy),
            options.Advisory && (!isKnown || listing.Advisory));
        if (entry.IsLeaf && !opened.Contains(node) && !_leaves.ContainsKey(node))
        {
            _leaves.Add(node, new OrderEdge(
                entry.Name, entry.Mode, entry.Name, null, entry.Span, entry.Witnesses, options.Scope, options.Advisory));
        }

        if (entry.Self is not null)
        {
            AddSelf(node, entry.Self);
        }
    }

    private void AddSelf(int node, SelfNesting rule)
    {
        if (!_self.TryGetValue(node, out var rules))
        {
            _self.Add(node, rules = []);
        }

        rules.Add(rule);
    }

    /// <summary>Cycles of any layer silence their pairs; the offset keeps the groups of layers apart.</summary>
    private void AddGroups(int[] groupOf, int offset)
    {
        for (var i = 0; i < groupOf.Length; i++)
        {
            if (groupOf[i] >= 0 && _groupOf[i] < 0)
            {
                _groupOf[i] = offset + groupOf[i];
            }
        }
    }

    private OrderVerdict Decide(int held, LockMode heldMode, int wanted, LockMode wantedMode)
    {
        if (held == wanted)
        {
            return new OrderVerdict(OrderVerdictKind.SameClass, [], Advisory: false);
        }

        if (_forbidden.TryGetValue((held, wanted), out var ban) && new BoundEdge(held, wanted, ban) is var bound
            && bound.AllowsOuter(heldMode) && bound.AllowsInner(wantedMode))
        {
            return new OrderVerdict(OrderVerdictKind.Forbidden, [ban], ban.Advisory);
        }

        if (_leaves.TryGetValue(held, out var leaf))
        {
            return new OrderVerdict(OrderVerdictKind.LeafHeld, [leaf], leaf.Advisory);
        }

        var knowsHeld = _listed.TryGetValue(held, out var heldListing);
        var knowsWanted = _listed.TryGetValue(wanted, out var wantedListing);
        if (!knowsHeld || !knowsWanted)
        {
            return DecideUnlisted(knowsHeld, heldListing, knowsWanted, wantedListing);
        }

        if (_groupOf[held] >= 0 && _groupOf[held] == _groupOf[wanted])
        {
            return new OrderVerdict(OrderVerdictKind.InCycle, [], Advisory: false);
        }

        return DecideOrdered(held, heldMode, wanted, wantedMode)
            ?? new OrderVerdict(OrderVerdictKind.Undocumented, [], heldListing.Advisory || wantedListing.Advisory) { Listed = [heldListing.Span, wantedListing.Span] };
    }

    private OrderVerdict? DecideOrdered(int held, LockMode heldMode, int wanted, LockMode wantedMode)
    {
        if (FindPath(held, heldMode, wanted, wantedMode) is { IsDefault: false } documented)
        {
            return new OrderVerdict(OrderVerdictKind.Documented, documented, IsAdvisory(documented));
        }

        if (FindPath(held, null, wanted, null) is { IsDefault: false } otherMode)
        {
            var first = otherMode[0];
            var line = new BoundEdge(held, wanted, first).AllowsOuter(heldMode) ? otherMode[otherMode.Length - 1] : first;
            return new OrderVerdict(OrderVerdictKind.WrongMode, [line], line.Advisory);
        }

        return FindPath(wanted, null, held, null) is { IsDefault: false } inverted
            ? new OrderVerdict(OrderVerdictKind.Inverted, inverted, IsAdvisory(inverted))
            : null;
    }

    private static OrderVerdict DecideUnlisted(bool knowsHeld, Listing held, bool knowsWanted, Listing wanted)
    {
        var (kind, advisory) = (knowsHeld, knowsWanted) switch
        {
            (true, false) when held.Policy == UnlistedPolicy.Report => (OrderVerdictKind.UnlistedReported, held.PolicyIsAdvisory),
            (false, true) when wanted.Policy == UnlistedPolicy.Report => (OrderVerdictKind.UnlistedReported, wanted.PolicyIsAdvisory),
            (false, true) when wanted.Policy == UnlistedPolicy.Leaf => (OrderVerdictKind.UnlistedLeaf, wanted.PolicyIsAdvisory),
            _ => (OrderVerdictKind.Unlisted, false),
        };
        return new OrderVerdict(kind, [], advisory);
    }

    private static bool IsAdvisory(ImmutableArray<OrderEdge> path)
    {
        foreach (var edge in path)
        {
            if (edge.Advisory)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The shortest chain, firm lines before advisory ones; a null mode stands for any. Default if there is none.</summary>
    private ImmutableArray<OrderEdge> FindPath(int from, LockMode? fromMode, int to, LockMode? toMode)
    {
        var firm = PathSearch.Find(_from, from, fromMode, to, toMode, withAdvisory: false);
        return firm.IsDefault ? PathSearch.Find(_from, from, fromMode, to, toMode, withAdvisory: true) : firm;
    }
}
