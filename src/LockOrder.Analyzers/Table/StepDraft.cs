using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>The alternatives of one step as they come in, with their rules and witnesses; used for one step after the other.</summary>
internal sealed class StepDraft
{
    /// <summary>A line of a hundred thousand parentheses must not cost the square of it.</summary>
    private const int MaxWitnesses = 64;

    private readonly List<Draft> _drafts = [];
    private readonly ImmutableArray<Witness>.Builder _read = ImmutableArray.CreateBuilder<Witness>();
    private readonly ImmutableArray<OrderEntry>.Builder _entries = ImmutableArray.CreateBuilder<OrderEntry>();
    private LogicalLine _line = LogicalLine.Empty;

    /// <summary>How many of the alternatives stand before the last parenthesis.</summary>
    private int _witnessed;

    private sealed class Draft
    {
        public string Name { get; set; } = string.Empty;

        public int Start { get; set; }

        public int End { get; set; }

        public NameRules? Rules { get; set; }

        public ImmutableArray<Witness> Witnesses { get; set; } = [];
    }

    public int Count { get; private set; }

    /// <summary>The rules of the name written last.</summary>
    public NameRules LastRules => _drafts[Count - 1].Rules ??= new NameRules();

    /// <summary>Starts a line.</summary>
    public void Start(LogicalLine line)
    {
        _line = line;
        Clear();
    }

    public void Add(string name, int start, int end)
    {
        if (Count == _drafts.Count)
        {
            _drafts.Add(new Draft());
        }

        var draft = _drafts[Count++];
        (draft.Name, draft.Start, draft.End, draft.Rules, draft.Witnesses) = (name, start, end, null, []);
    }

    /// <summary>A parenthesis speaks of all alternatives since the last one; several behind each other speak of the same.</summary>
    public void AddWitnesses(string text, int offset)
    {
        _read.Clear();
        WitnessReader.Read(text, _line, offset, _read);
        if (_read.Count == 0 || _drafts[Count - 1].Witnesses.Length > MaxWitnesses)
        {
            return;
        }

        var witnesses = _read.ToImmutable();
        var from = _witnessed < Count ? _witnessed : Count - 1;
        while (from > 0 && _witnessed == Count && SharesWitnesses(from - 1, from))
        {
            from--;
        }

        for (var i = from; i < Count; i++)
        {
            _drafts[i].Witnesses = _drafts[i].Witnesses.IsEmpty ? witnesses : _drafts[i].Witnesses.AddRange(witnesses);
        }

        _witnessed = Count;
    }

    /// <summary>Ends the step.</summary>
    public ImmutableArray<OrderEntry> Take()
    {
        _entries.Clear();
        for (var i = 0; i < Count; i++)
        {
            _entries.Add(Entry(_drafts[i]));
        }

        Clear();
        return _entries.ToImmutable();
    }

    private OrderEntry Entry(Draft draft) => new(
        draft.Name,
        LockNames.IsOneSegment(draft.Name),
        _line.Span(draft.Start, draft.End),
        draft.Rules?.IsLeaf ?? false,
        draft.Rules?.Mode,
        draft.Rules?.Self,
        draft.Witnesses);

    private void Clear()
    {
        Count = 0;
        _witnessed = 0;
    }

    private bool SharesWitnesses(int left, int right) =>
        !_drafts[left].Witnesses.IsEmpty && _drafts[left].Witnesses[0].Span == _drafts[right].Witnesses[0].Span;
}
