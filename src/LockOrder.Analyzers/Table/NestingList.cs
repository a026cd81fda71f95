using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Collects the nestings of a block, and knows which spellings are one lock.</summary>
internal sealed class NestingList(BlockOptions options, int lines)
{
    /// <summary>No order written by people comes near; a hostile block must not exhaust the memory of a compiler.</summary>
    private const int MaxPairs = 2_000_000;

    private readonly List<(OrderEdge Edge, int Outer, int Inner)> _edges = new(lines);
    private readonly ImmutableArray<OrderEdge>.Builder _forbidden = ImmutableArray.CreateBuilder<OrderEdge>(0);
    private readonly List<OrderEntry> _underThemselves = [];
    private readonly Dictionary<string, int> _numbers = new(lines, new SpellingComparer());
    private int _pairs;

    public ImmutableArray<OrderEdge> Forbidden => _forbidden.ToImmutable();

    /// <summary>There are more nestings than are kept.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Every inner lock may be acquired under every outer one; the same lock on both sides is no nesting of two.</summary>
    public void Nest(ImmutableArray<OrderEntry> outer, ImmutableArray<OrderEntry> inner, bool advisory)
    {
        _underThemselves.Clear();
        foreach (var left in outer)
        {
            var number = Number(left.Name);
            foreach (var right in inner)
            {
                if (IsSpent())
                {
                    return;
                }

                var under = Number(right.Name);
                if (under == number)
                {
                    _underThemselves.Add(right);
                }
                else
                {
                    _edges.Add(options.Direction == ReadingDirection.InnerFirst
                        ? (Edge(right, left, right, advisory), under, number)
                        : (Edge(left, right, right, advisory), number, under));
                }
            }
        }
    }

    public void Forbid(ImmutableArray<OrderEntry> outer, ImmutableArray<OrderEntry> inner, bool advisory)
    {
        foreach (var left in outer)
        {
            foreach (var right in inner)
            {
                if (IsSpent())
                {
                    return;
                }

                _forbidden.Add(options.Direction == ReadingDirection.InnerFirst
                    ? Edge(right, left, right, advisory)
                    : Edge(left, right, right, advisory));
            }
        }
    }

    /// <summary>Whether an inner lock of the last nesting is among its outer ones, in whatever spelling.</summary>
    public bool IsUnderItself(OrderEntry inner) => _underThemselves.Contains(inner);

    private OrderEdge Edge(OrderEntry outer, OrderEntry inner, OrderEntry later, bool advisory) => new(
        outer.Name, outer.Mode, inner.Name, inner.Mode, later.Span, later.Witnesses, options.Scope, advisory || options.Advisory)
    {
        Transitive = options.Transitive,
    };

    /// <summary>One nesting written on several lines is one edge with all witnesses, placed at the first line.</summary>
    public ImmutableArray<OrderEdge> Merge()
    {
        var merged = ImmutableArray.CreateBuilder<OrderEdge>(_edges.Count);
        var known = new Dictionary<(long, int), int>(_edges.Count);
        foreach (var (edge, outer, inner) in _edges)
        {
            var names = ((long)outer << 32) | (uint)inner;
            var manner = (8 * ModeNumber(edge.OuterMode)) + (2 * ModeNumber(edge.InnerMode)) + (edge.Advisory ? 1 : 0);
            if (!known.TryGetValue((names, manner), out var index))
            {
                known.Add((names, manner), merged.Count);
                merged.Add(edge);
            }
            else if (!edge.Witnesses.IsEmpty)
            {
                merged[index] = merged[index] with { Witnesses = Join(merged[index].Witnesses, edge.Witnesses) };
            }
        }

        return merged.Count == merged.Capacity ? merged.MoveToImmutable() : merged.ToImmutable();
    }

    private static int ModeNumber(LockMode? mode) => mode is { } known ? (int)known + 1 : 0;

    private static ImmutableArray<Witness> Join(ImmutableArray<Witness> known, ImmutableArray<Witness> more)
    {
        // A witness repeated a million times must not make this quadratic.
        const int Enough = 64;
        return known.Length + more.Length <= Enough ? known.AddRange(more) : known;
    }

    private bool IsSpent()
    {
        Overflowed |= _pairs++ >= MaxPairs;
        return Overflowed;
    }

    /// <summary>Spellings of one name share a number.</summary>
    private int Number(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(name, number);
        }

        return number;
    }
}
