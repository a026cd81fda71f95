using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Collects the nestings of a block, and knows which spellings are one lock.</summary>
internal sealed class NestingList(BlockOptions options)
{
    /// <summary>No order written by people comes near; a hostile block must not exhaust the memory of a compiler.</summary>
    private const int MaxPairs = 2_000_000;

    private readonly ImmutableArray<OrderEdge>.Builder _edges = ImmutableArray.CreateBuilder<OrderEdge>();
    private readonly ImmutableArray<OrderEdge>.Builder _forbidden = ImmutableArray.CreateBuilder<OrderEdge>();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _pairs;

    public ImmutableArray<OrderEdge> Forbidden => _forbidden.ToImmutable();

    /// <summary>There are more nestings than are kept.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Every inner lock may be acquired under every outer one; the same lock on both sides is no nesting of two.</summary>
    public void Nest(IReadOnlyList<OrderEntry> outer, ImmutableArray<OrderEntry> inner, bool advisory)
    {
        foreach (var left in outer)
        {
            foreach (var right in inner)
            {
                if (IsSpent())
                {
                    return;
                }

                if (!IsSame(left, right))
                {
                    Add(_edges, left, right, advisory);
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

                Add(_forbidden, left, right, advisory);
            }
        }
    }

    /// <summary>Whether a lock is among others, in whatever spelling.</summary>
    public bool Contains(IReadOnlyList<OrderEntry> entries, OrderEntry wanted)
    {
        foreach (var entry in entries)
        {
            if (IsSpent())
            {
                return false;
            }

            if (IsSame(entry, wanted))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ImmutableArray<OrderEdge>.Builder edges, OrderEntry outer, OrderEntry inner, bool advisory)
    {
        var later = inner;
        if (options.Direction == ReadingDirection.InnerFirst)
        {
            (outer, inner) = (inner, outer);
        }

        edges.Add(new OrderEdge(
            outer.Name, outer.Mode, inner.Name, inner.Mode, later.Span, later.Witnesses, options.Scope, advisory || options.Advisory)
        {
            Transitive = options.Transitive,
        });
    }

    /// <summary>One nesting written on several lines is one edge with all witnesses, placed at the first line.</summary>
    public ImmutableArray<OrderEdge> Merge()
    {
        var merged = ImmutableArray.CreateBuilder<OrderEdge>(_edges.Count);
        var known = new Dictionary<(long, int), int>(_edges.Count);
        foreach (var edge in _edges)
        {
            var names = ((long)Number(edge.Outer) << 32) | (uint)Number(edge.Inner);
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

        return merged.ToImmutable();
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

    private bool IsSame(OrderEntry left, OrderEntry right) => Number(left.Name) == Number(right.Name);

    /// <summary>Spellings of one name share a number.</summary>
    private int Number(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            var identity = LockNames.Identity(name);
            if (!_numbers.TryGetValue(identity, out number))
            {
                number = _numbers.Count;
                _numbers.Add(identity, number);
            }

            _numbers[name] = number;
        }

        return number;
    }
}
