using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>The union of all documents: a strict partial order on lock classes, with scopes, modes and rules for instances.</summary>
/// <remarks>
/// Immutable to its users; orders inside scopes are built when first asked for, and are the same whoever asks. Names that bind to
/// nothing are nodes too, so that a chain through them still orders its ends.
/// </remarks>
internal sealed class LockOrderRelation
{
    private readonly ImmutableArray<OrderBlock> _blocks;
    private readonly NodeTable _nodes;
    private readonly ConcurrentDictionary<string, ScopedOrder> _orders = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _scopes;
    private readonly HashSet<int> _listed = [];

    private LockOrderRelation(ImmutableArray<LockDocument> documents, Func<string, int> node, int count)
    {
        _blocks = [.. SortedBlocks(documents)];
        _nodes = new NodeTable(documents, node, count);
        var scopes = new SortedSet<string>(StringComparer.Ordinal);
        var edges = ImmutableArray.CreateBuilder<OrderEdge>();
        foreach (var block in _blocks)
        {
            edges.AddRange(block.Edges);
            foreach (var entry in block.Entries)
            {
                _listed.Add(_nodes.Of(entry.Name));
            }

            if (block.Options.Scope is { } scope)
            {
                scopes.Add(scope);
            }
        }

        Edges = edges.ToImmutable();
        _scopes = [.. scopes];
        Main = OrderOf(null);
        Cycles = FindCycles();
    }

    /// <summary>All nestings of all blocks, in document order.</summary>
    public ImmutableArray<OrderEdge> Edges { get; }

    /// <summary>The contradictions, each within one scope.</summary>
    public ImmutableArray<OrderCycle> Cycles { get; }

    private ScopedOrder Main { get; }

    /// <param name="documents">In any order; they are merged by path.</param>
    /// <param name="node">The lock class a documented name means, or -1.</param>
    /// <param name="count">The number of lock classes.</param>
    public static LockOrderRelation Build(ImmutableArray<LockDocument> documents, Func<string, int> node, int count) =>
        new(documents, node, count);

    /// <param name="held">The class of the lock that is held.</param>
    /// <param name="heldMode">How it is held.</param>
    /// <param name="wanted">The class of the lock that is acquired.</param>
    /// <param name="wantedMode">How it is acquired.</param>
    /// <param name="scope">The full name of the type or namespace the code stands in.</param>
    public OrderVerdict Compare(int held, LockMode heldMode, int wanted, LockMode wantedMode, string? scope) =>
        In(scope).Compare(held, heldMode, wanted, wantedMode);

    /// <summary>Whether a lock class stands in an order block of any scope.</summary>
    public bool IsListed(int node) => _listed.Contains(node);

    /// <summary>The class a name in an order block means.</summary>
    public int NodeOf(string name) => _nodes.Of(name);

    public SelfNestingVerdict Self(int node, string? scope) => In(scope).Self(node);

    private static IEnumerable<OrderBlock> SortedBlocks(ImmutableArray<LockDocument> documents)
    {
        foreach (var document in documents.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path)))
        {
            foreach (var block in document.Blocks)
            {
                yield return block;
            }
        }
    }

    private ScopedOrder In(string? scope)
    {
        if (scope is null || _scopes.IsEmpty)
        {
            return Main;
        }

        // The innermost scope is the longest one; scopes that contain a common name contain each other.
        string? innermost = null;
        foreach (var candidate in _scopes)
        {
            if (Contains(candidate, scope) && candidate.Length > (innermost?.Length ?? 0))
            {
                innermost = candidate;
            }
        }

        return innermost is null ? Main : OrderOf(innermost);
    }

    private ScopedOrder OrderOf(string? scope) => _orders.GetOrAdd(scope ?? string.Empty, _ => ScopedOrder.Build(_nodes, Layers(scope)));

    /// <summary>The blocks that speak of a scope, the innermost scope first; blocks of one scope together.</summary>
    private List<List<OrderBlock>> Layers(string? scope)
    {
        var layers = new SortedDictionary<int, List<OrderBlock>>();
        foreach (var block in _blocks)
        {
            if (block.Options.Scope is null || (scope is not null && Contains(block.Options.Scope, scope)))
            {
                var depth = -(block.Options.Scope?.Length ?? 0);
                if (!layers.TryGetValue(depth, out var layer))
                {
                    layers.Add(depth, layer = []);
                }

                layer.Add(block);
            }
        }

        return [.. layers.Values];
    }

    /// <summary>The marks of generic types in the name of code, as in <c>Cache`1.Bucket</c>, are nothing that a document writes.</summary>
    private static bool Contains(string scope, string name)
    {
        var at = 0;
        foreach (var c in scope)
        {
            at = SkipMark(name, at);
            if (at == name.Length || name[at] != c)
            {
                return false;
            }

            at++;
        }

        at = SkipMark(name, at);
        return at == name.Length || name[at] is '.' or '+';
    }

    private static int SkipMark(string name, int at)
    {
        var isMark = at < name.Length && name[at] == '`';
        while (isMark && at < name.Length && name[at] is '`' or (>= '0' and <= '9'))
        {
            at++;
        }

        return at;
    }

    private ImmutableArray<OrderCycle> FindCycles()
    {
        var cycles = ImmutableArray.CreateBuilder<OrderCycle>();
        cycles.AddRange(Main.OwnCycles);
        foreach (var scope in _scopes)
        {
            cycles.AddRange(OrderOf(scope).OwnCycles);
        }

        cycles.Sort(static (left, right) => left.Last.Span.CompareTo(right.Last.Span));
        return cycles.ToImmutable();
    }
}
