using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>The alternatives of one step as they come in, with their rules and witnesses.</summary>
internal sealed class StepDraft(LogicalLine line)
{
    /// <summary>A line of a hundred thousand parentheses must not cost the square of it.</summary>
    private const int MaxWitnesses = 64;

    private readonly List<Draft> _drafts = new(1);

    /// <summary>How many of the alternatives stand before the last parenthesis.</summary>
    private int _witnessed;

    private sealed class Draft(string name, int start, int end)
    {
        public string Name { get; } = name;

        public int Start { get; } = start;

        public int End { get; } = end;

        public NameRules? Rules { get; set; }

        public ImmutableArray<Witness> Witnesses { get; set; } = [];
    }

    public int Count => _drafts.Count;

    /// <summary>The rules of the name written last.</summary>
    public NameRules LastRules => _drafts[_drafts.Count - 1].Rules ??= new NameRules();

    public void Add(string name, int start, int end) => _drafts.Add(new Draft(name, start, end));

    /// <summary>A parenthesis speaks of all alternatives since the last one; several behind each other speak of the same.</summary>
    public void AddWitnesses(string text, int offset)
    {
        var witnesses = ImmutableArray.CreateBuilder<Witness>(1);
        WitnessReader.Read(text, (start, end) => line.Span(offset + start, offset + end), witnesses);
        if (witnesses.Count == 0 || _drafts[_drafts.Count - 1].Witnesses.Length > MaxWitnesses)
        {
            return;
        }

        var from = _witnessed < _drafts.Count ? _witnessed : _drafts.Count - 1;
        while (from > 0 && _witnessed == _drafts.Count && SharesWitnesses(from - 1, from))
        {
            from--;
        }

        for (var i = from; i < _drafts.Count; i++)
        {
            _drafts[i].Witnesses = _drafts[i].Witnesses.AddRange(witnesses);
        }

        _witnessed = _drafts.Count;
    }

    /// <summary>Ends the step.</summary>
    public ImmutableArray<OrderEntry> Take()
    {
        var entries = ImmutableArray.CreateBuilder<OrderEntry>(_drafts.Count);
        foreach (var draft in _drafts)
        {
            entries.Add(new OrderEntry(
                draft.Name,
                LockNames.IsOneSegment(draft.Name),
                line.Span(draft.Start, draft.End),
                draft.Rules?.IsLeaf ?? false,
                draft.Rules?.Mode,
                draft.Rules?.Self,
                draft.Witnesses));
        }

        _drafts.Clear();
        _witnessed = 0;
        return entries.MoveToImmutable();
    }

    private bool SharesWitnesses(int left, int right) =>
        !_drafts[left].Witnesses.IsEmpty && _drafts[left].Witnesses[0].Span == _drafts[right].Witnesses[0].Span;
}
