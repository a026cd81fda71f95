using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>What the lines of a block mean: entries, nestings, prohibitions.</summary>
/// <remarks>
/// A pure function of options and items, so that printing the items and reading them again cannot change the meaning.
/// Linear in the text, except that alternatives multiply; <see cref="MaxPairs"/> bounds that.
/// </remarks>
internal sealed class OrderMeaning
{
    /// <summary>No order written by people comes near; a hostile block must not exhaust the memory of a compiler.</summary>
    private const int MaxPairs = 2_000_000;

    private readonly BlockOptions _options;
    private readonly ImmutableArray<OrderEntry>.Builder _entries = ImmutableArray.CreateBuilder<OrderEntry>();
    private readonly ImmutableArray<OrderEdge>.Builder _edges = ImmutableArray.CreateBuilder<OrderEdge>();
    private readonly ImmutableArray<OrderEdge>.Builder _forbidden = ImmutableArray.CreateBuilder<OrderEdge>();
    private readonly ImmutableArray<LockNameUse>.Builder _uses = ImmutableArray.CreateBuilder<LockNameUse>();
    private readonly Dictionary<string, string> _keys = [];

    /// <summary>The open branch of a tree: depth and the alternatives deeper lines hang on.</summary>
    private readonly List<(int Depth, ImmutableArray<OrderEntry> Alternatives)> _branch = [];

    private int _pairs;
    private int? _rank;
    private bool _afterBlank;
    private List<OrderEntry> _previousRank = [];
    private List<OrderEntry> _currentRank = [];

    private OrderMeaning(BlockOptions options) => _options = options;

    public ImmutableArray<OrderEntry> Entries { get; private set; }

    public ImmutableArray<OrderEdge> Edges { get; private set; }

    public ImmutableArray<OrderEdge> Forbidden { get; private set; }

    public ImmutableArray<LockNameUse> Uses { get; private set; }

    /// <summary>The block states more nestings than are kept.</summary>
    public bool Overflowed { get; private set; }

    public static OrderMeaning Of(BlockOptions options, ImmutableArray<BlockItem> items)
    {
        var meaning = new OrderMeaning(options);
        foreach (var item in items)
        {
            if (item is OrderLine line)
            {
                meaning.Add(line);
            }
            else if (item is BlankItem)
            {
                meaning._afterBlank = true;
            }
        }

        meaning.Entries = meaning._entries.ToImmutable();
        meaning.Edges = meaning.Merge();
        meaning.Forbidden = meaning._forbidden.ToImmutable();
        meaning.Uses = meaning._uses.ToImmutable();
        return meaning;
    }

    private void Add(OrderLine line)
    {
        if (IsProhibition(line))
        {
            AddProhibition(line);
        }
        else if (_options.Edges == EdgeReading.Rank)
        {
            // Every line comes before all later ones; closure makes that of neighbours.
            _previousRank = [.. AddSteps(line, _previousRank)];
        }
        else if (line.Rank is { } rank)
        {
            _branch.Clear();
            AddRanked(line, rank);
        }
        else
        {
            EndRanks();
            AddBranch(line);
        }
    }

    private static bool IsProhibition(OrderLine line)
    {
        foreach (var step in line.Steps)
        {
            if (step.Forbidden)
            {
                return true;
            }
        }

        return false;
    }

    private void AddRanked(OrderLine line, RankLabel label)
    {
        // A number that does not grow starts another list; so does the same number after a blank line, unless letters make them peers.
        var isPeer = label.Number == _rank && !(_afterBlank && label.Letter.Length == 0);
        if (!isPeer)
        {
            _previousRank = label.Number > _rank ? _currentRank : [];
            _currentRank = [];
            _rank = label.Number;
        }

        _afterBlank = false;
        _currentRank.AddRange(AddSteps(line, _previousRank));
    }

    private void EndRanks()
    {
        _rank = null;
        _previousRank = [];
        _currentRank = [];
    }

    private void AddBranch(OrderLine line)
    {
        while (_branch.Count > 0 && _branch[_branch.Count - 1].Depth >= line.Depth)
        {
            _branch.RemoveAt(_branch.Count - 1);
        }

        if (!_options.Transitive)
        {
            for (var i = 0; i < _branch.Count - 1; i++)
            {
                NestAll(_branch[i].Alternatives, line.Steps[0].Alternatives, line.Advisory);
            }
        }

        var under = _branch.Count > 0 ? _branch[_branch.Count - 1].Alternatives : [];
        _branch.Add((line.Depth, AddSteps(line, under)));
    }

    /// <summary>Adds the entries and the chain of a line, hung on the given locks; returns its last step.</summary>
    private ImmutableArray<OrderEntry> AddSteps(OrderLine line, IReadOnlyList<OrderEntry> outer)
    {
        foreach (var step in line.Steps)
        {
            NestAll(outer, step.Alternatives, line.Advisory);
            foreach (var entry in step.Alternatives)
            {
                AddUses(entry);
                _entries.Add(WithSelf(entry, outer));
            }

            outer = step.Alternatives;
        }

        return line.Steps[line.Steps.Length - 1].Alternatives;
    }

    /// <summary>A prohibition hangs on nothing, and lists only the locks it also nests: <c>a !-> b</c> alone says nothing else of them.</summary>
    private void AddProhibition(OrderLine line)
    {
        for (var i = 0; i < line.Steps.Length; i++)
        {
            var step = line.Steps[i];
            var nestsBefore = i > 0 && !step.Forbidden;
            var nestsAfter = i + 1 < line.Steps.Length && !line.Steps[i + 1].Forbidden;
            if (nestsBefore)
            {
                NestAll(line.Steps[i - 1].Alternatives, step.Alternatives, line.Advisory);
            }
            else if (i > 0)
            {
                ForbidAll(line.Steps[i - 1].Alternatives, step.Alternatives, line.Advisory);
            }

            foreach (var entry in step.Alternatives)
            {
                AddUses(entry);
                if (nestsBefore || nestsAfter)
                {
                    _entries.Add(entry);
                }
            }
        }
    }

    private void AddUses(OrderEntry entry)
    {
        _uses.Add(new LockNameUse(entry.Name, entry.AnyType, entry.Span, _options.Scope));
        if (entry.Self is { Kind: SelfNestingKind.Under, Argument: { } under } self)
        {
            _uses.Add(new LockNameUse(under, LockNames.Segments(under).Length == 1, self.Span, _options.Scope));
        }
    }

    /// <summary>A lock directly under itself may nest in another instance.</summary>
    private OrderEntry WithSelf(OrderEntry entry, IReadOnlyList<OrderEntry> outer)
    {
        if (entry.Self is null)
        {
            foreach (var candidate in outer)
            {
                if (IsSpent())
                {
                    break;
                }

                if (IsSame(candidate, entry))
                {
                    return entry with { Self = new SelfNesting(SelfNestingKind.Any, null, entry.Span) };
                }
            }
        }

        return entry;
    }

    private void NestAll(IReadOnlyList<OrderEntry> outer, ImmutableArray<OrderEntry> inner, bool advisory)
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

    private void ForbidAll(ImmutableArray<OrderEntry> outer, ImmutableArray<OrderEntry> inner, bool advisory)
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

    private void Add(ImmutableArray<OrderEdge>.Builder edges, OrderEntry outer, OrderEntry inner, bool advisory)
    {
        var later = inner;
        if (_options.Direction == ReadingDirection.InnerFirst)
        {
            (outer, inner) = (inner, outer);
        }

        edges.Add(new OrderEdge(
            outer.Name, outer.Mode, inner.Name, inner.Mode, later.Span, later.Witnesses, _options.Scope, advisory || _options.Advisory)
        {
            Transitive = _options.Transitive,
        });
    }

    /// <summary>One nesting written on several lines is one edge with all witnesses, placed at the first line.</summary>
    private ImmutableArray<OrderEdge> Merge()
    {
        var merged = ImmutableArray.CreateBuilder<OrderEdge>(_edges.Count);
        var known = new Dictionary<(string, LockMode?, string, LockMode?, bool), int>();
        foreach (var edge in _edges)
        {
            var identity = (Key(edge.Outer), edge.OuterMode, Key(edge.Inner), edge.InnerMode, edge.Advisory);
            if (!known.TryGetValue(identity, out var index))
            {
                known.Add(identity, merged.Count);
                merged.Add(edge);
            }
            else if (!edge.Witnesses.IsEmpty)
            {
                merged[index] = merged[index] with { Witnesses = Join(merged[index].Witnesses, edge.Witnesses) };
            }
        }

        return merged.ToImmutable();
    }

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

    private bool IsSame(OrderEntry left, OrderEntry right) =>
        string.Equals(left.Name, right.Name) || string.Equals(Key(left.Name), Key(right.Name));

    private string Key(string name)
    {
        if (!_keys.TryGetValue(name, out var key))
        {
            key = LockNames.Identity(name);
            _keys.Add(name, key);
        }

        return key;
    }
}
