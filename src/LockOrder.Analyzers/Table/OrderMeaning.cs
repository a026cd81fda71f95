using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>What the lines of a block mean: entries, nestings, prohibitions.</summary>
/// <remarks>
/// A pure function of options and items, so that printing the items and reading them again cannot change the meaning.
/// Linear in the text, except that alternatives multiply; <see cref="NestingList"/> bounds that.
/// </remarks>
internal sealed class OrderMeaning
{
    private readonly BlockOptions _options;
    private readonly ImmutableArray<OrderEntry>.Builder _entries;
    private readonly NestingList _nestings;

    /// <summary>The open branch of a tree: depth and the alternatives deeper lines hang on.</summary>
    private readonly List<(int Depth, ImmutableArray<OrderEntry> Alternatives)> _branch = [];

    private int? _rank;
    private bool _afterBlank;
    private ImmutableArray<OrderEntry> _previousRank = [];
    private readonly List<OrderEntry> _currentRank = [];

    private OrderMeaning(BlockOptions options, int lines)
    {
        _options = options;
        _nestings = new NestingList(options, lines);
        _entries = ImmutableArray.CreateBuilder<OrderEntry>(lines);
    }

    public ImmutableArray<OrderEntry> Entries { get; private set; }

    public ImmutableArray<OrderEdge> Edges { get; private set; }

    public ImmutableArray<OrderEdge> Forbidden { get; private set; }

    /// <summary>The block states more nestings than are kept.</summary>
    public bool Overflowed => _nestings.Overflowed;

    public static OrderMeaning Of(BlockOptions options, ImmutableArray<BlockItem> items)
    {
        var meaning = new OrderMeaning(options, items.Length);
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
        meaning.Edges = meaning._nestings.Merge();
        meaning.Forbidden = meaning._nestings.Forbidden;
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
            _previousRank = AddSteps(line, _previousRank);
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
            _previousRank = label.Number > _rank ? [.. _currentRank] : [];
            _currentRank.Clear();
            _rank = label.Number;
        }

        _afterBlank = false;
        _currentRank.AddRange(AddSteps(line, _previousRank));
    }

    private void EndRanks()
    {
        _rank = null;
        _previousRank = [];
        _currentRank.Clear();
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
                _nestings.Nest(_branch[i].Alternatives, line.Steps[0].Alternatives, line.Advisory);
            }
        }

        var under = _branch.Count > 0 ? _branch[_branch.Count - 1].Alternatives : [];
        _branch.Add((line.Depth, AddSteps(line, under)));
    }

    /// <summary>Adds the entries and the chain of a line, hung on the given locks; returns its last step.</summary>
    private ImmutableArray<OrderEntry> AddSteps(OrderLine line, ImmutableArray<OrderEntry> outer)
    {
        foreach (var step in line.Steps)
        {
            _nestings.Nest(outer, step.Alternatives, line.Advisory);
            foreach (var entry in step.Alternatives)
            {
                _entries.Add(WithSelf(entry));
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
                _nestings.Nest(line.Steps[i - 1].Alternatives, step.Alternatives, line.Advisory);
            }
            else if (i > 0)
            {
                _nestings.Forbid(line.Steps[i - 1].Alternatives, step.Alternatives, line.Advisory);
            }

            foreach (var entry in step.Alternatives)
            {
                if (nestsBefore || nestsAfter)
                {
                    _entries.Add(entry);
                }
            }
        }
    }

    /// <summary>A lock directly under itself may nest in another instance.</summary>
    private OrderEntry WithSelf(OrderEntry entry) =>
        entry.Self is null && _nestings.IsUnderItself(entry)
            ? entry with { Self = new SelfNesting(SelfNestingKind.Any, null, entry.Span) }
            : entry;
}
