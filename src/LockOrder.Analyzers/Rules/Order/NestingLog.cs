using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>Every nesting of the compilation that can be part of a circle, with what else was held.</summary>
internal sealed class NestingLog
{
    /// <summary>Witnesses kept for one pair of classes in one method.</summary>
    private const int MaxWitnesses = 8;

    private readonly ConcurrentDictionary<(string Method, string From, string To), ImmutableArray<NestingEdge>> _edges = new();

    /// <summary>Pairs of classes that some path nests, documented or not: what the rule about unused lines looks at.</summary>
    public ConcurrentDictionary<(string From, string To), bool> Seen { get; } = new();

    /// <summary>In an order that does not depend on how they were found.</summary>
    public ImmutableArray<NestingEdge> Edges => _edges.Values.SelectMany(e => e).OrderBy(e => e).ToImmutableArray();

    public void Add(Acquisition acquisition, LockState before, RuleContext rule)
    {
        foreach (var holding in acquisition.Against)
        {
            if (holding.Held.Lock.Class is { } outer && acquisition.Lock.Class is { } inner)
            {
                Seen.TryAdd((outer.Id, inner.Id), true);
            }

            if (Nesting.IsLeg(acquisition, holding, before) && IsSeenHere(acquisition, holding, rule))
            {
                var place = holding.Held.Nests is { } within ? within with { Via = acquisition.Via } : new NestingPlace(rule.Method, acquisition.Span, acquisition.Via);
                Add(Edge(acquisition, holding.Held, before, place), rule);
            }
        }

        foreach (var held in acquisition.CalleeHeld)
        {
            if (Nesting.IsLeg(acquisition, new Holding(held, true), before) && IsSeenHere(acquisition, new Holding(held, true), rule))
            {
                Add(Edge(acquisition, held, before, held.Nests ?? new NestingPlace(acquisition.Callee ?? rule.Method, acquisition.CalleeSpan, acquisition.Via?.Next)), rule);
            }
        }
    }

    /// <summary>
    /// What only its callers can run nests under their gates, so its pairs are seen from there; but not those with a callback, which is no
    /// lock of theirs, nor what it nests through others, if somebody may get to it by an interface or a base class.
    /// </summary>
    private static bool IsSeenHere(Acquisition acquisition, Holding holding, RuleContext rule) =>
        !rule.IsConfined || holding.Held.Lock.Class!.IsPseudo || acquisition.Lock.Class!.IsPseudo
        || (rule.Method.IsDispatched && (holding.IsCallees || acquisition.Callee is not null));

    private static NestingEdge Edge(Acquisition acquisition, HeldLock held, LockState before, NestingPlace place)
    {
        var gates = acquisition.HeldAdded
            .Where(h => h.Lock.Class is not null && !h.Lock.Class.Equals(held.Lock.Class) && !before.IsFresh(h.Lock.Instance))
            .Select(h => (h.Lock.Class!, h.Mode))
            .Concat(before.Held.Where(h => h.IsAssumed && h.Lock.Class is not null && !h.Lock.Class.Equals(held.Lock.Class)).Select(h => (h.Lock.Class!, h.Mode)))
            .Distinct()
            .ToImmutableArray();
        return new NestingEdge(held.Lock.Class!, held.Mode, acquisition.Lock.Class!, acquisition.Mode, gates, place.Span, acquisition.Site, place.Via, held.Since, place.Holder);
    }

    private void Add(NestingEdge edge, RuleContext rule)
    {
        var verdict = rule.Compare(edge.From, edge.FromMode, edge.To, edge.ToMode).Kind;
        if (verdict is not (OrderVerdictKind.Documented or OrderVerdictKind.Unlisted or OrderVerdictKind.InCycle))
        {
            return; // Told already, by the rule about that very pair.
        }

        edge = edge with { IsSettled = verdict == OrderVerdictKind.Documented };
        _edges.AddOrUpdate(
            (rule.Method.Id, edge.From.Id, edge.To.Id),
            [edge],
            (_, known) => known.Any(k => k.Equals(edge)) || known.Length >= MaxWitnesses ? known : known.Add(edge));
    }
}

/// <summary>One leg: <paramref name="To"/> is acquired while <paramref name="From"/> is held.</summary>
/// <param name="Gates">Other locks held meanwhile.</param>
internal sealed record NestingEdge(
    LockClass From,
    LockMode FromMode,
    LockClass To,
    LockMode ToMode,
    ImmutableArray<(LockClass Class, LockMode Mode)> Gates,
    SourceSpan Span,
    SourceSpan Site,
    CallStep? Via,
    SourceSpan Since,
    Callee Method) : IComparable<NestingEdge>
{
    /// <summary>The document allows this nesting.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Leaves no two different edges equal: which of several is told of must not hang on how they were found.</summary>
    public int CompareTo(NestingEdge? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = Span.CompareTo(other.Span);
        var byShape = byPlace != 0 ? byPlace : (Gates.Length + (Via?.Length ?? 0)).CompareTo(other.Gates.Length + (other.Via?.Length ?? 0));
        return byShape != 0 ? byShape : string.CompareOrdinal(Text, other.Text);
    }

    private string Text => string.Join("|", [From.Id, To.Id, FromMode, ToMode, Method.Id, Site, Since, Via, .. Gates.Select(g => g.Class.Id + g.Mode)]);

    public bool Equals(NestingEdge? other) =>
        other is not null && From.Equals(other.From) && To.Equals(other.To) && FromMode == other.FromMode && ToMode == other.ToMode
        && Span.Equals(other.Span) && Gates.SequenceEqual(other.Gates);

    public override int GetHashCode() => Span.GetHashCode();
}
