using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Summaries;

/// <summary>
/// Watches one method and writes down what its callers need to know, in terms they can translate. What has no name outside
/// loses its instance and keeps its class.
/// </summary>
internal sealed partial class SummaryBuilder : LockObserver
{
    private readonly MethodGraph _graph;
    private readonly bool _lifts;
    private readonly Dictionary<EffectEvent, EffectEvent> _events = [];
    private readonly Dictionary<Requirement, Requirement> _requirements = [];
    private readonly List<ContractLock> _lifted = [];
    private readonly SortedSet<int> _published = [];
    private readonly List<OwnLock> _own = [];
    private readonly List<(MethodExit Exit, LockState State)> _exits = [];
    private readonly ReleaseAudit _audit = new();

    private SummaryBuilder(MethodGraph graph, bool lifts)
    {
        _graph = graph;
        _lifts = lifts;
    }

    public static CalleeEffect Build(MethodAnalysis analysis, ILiftPolicy lift, CancellationToken cancellation)
    {
        var callee = analysis.Graph.Callee;
        var contract = callee.Contract.With(analysis.Graph.HeadAssertions);
        if (analysis.Incomplete is { } reason)
        {
            return new CalleeEffect { Exits = [ExitCase.Plain], Contract = contract, Incomplete = reason };
        }

        var builder = new SummaryBuilder(analysis.Graph, callee.IsNested || lift.Lifts(callee));
        var writes = analysis.Replay(builder, cancellation).Writes.ToImmutableHashSet();
        return new CalleeEffect
        {
            Exits = contract.StatesEffect ? ContractEffect.Exits(contract) : ExitBuilder.Build(builder._exits, builder._graph, builder._audit, writes),
            Events = Kept(contract.StatesEffect ? ContractEffect.Events(contract, builder._events.Values) : builder._events.Values),
            Given = builder._audit.GivenUp
                .Select(r => (Lock: Outside(ExitBuilder.AtEntry(r.Lock)), r.Mode ?? LockMode.Exclusive))
                .Where(r => r.Lock.Class is not null && r.Lock.Instance is not Value.Unknown)
                .Distinct()
                .ToImmutableArray(),
            OwnLocks = builder._own.ToImmutableArray(),
            Requirements = builder._requirements.Values.Where(r => !builder._own.Any(o => o.Covers(r.Lock.Class, r.Base, r.Conditions))).OrderBy(r => r.Site).ThenBy(r => r.Member.Id, System.StringComparer.Ordinal).Take(Budget.EventsPerSummary).ToImmutableArray(),
            Writes = writes,
            LiftedRequirements = builder._lifted.Where(l => l.Lock.Class is null || !builder._own.Any(o => o.Covers(l.Lock.Class, l.Lock.Instance, []))).OrderBy(l => l.Source).ToImmutableArray(),
            PublishedParameters = builder._published.ToImmutableArray(),
            Contract = contract,
        };
    }

    /// <summary>Subsumed events go, then the order is that of the source, then the cap: the same set whatever the way it was found.</summary>
    private static ImmutableArray<EffectEvent> Kept(IEnumerable<EffectEvent> events)
    {
        var all = events.OrderBy(e => e.HeldAdded.Length).ThenBy(e => e.Via?.Length ?? 0).ThenBy(e => e.Span).ToList();
        var kept = new List<EffectEvent>();
        foreach (var item in all)
        {
            if (kept.Count < Budget.EventsPerSummary)
            {
                kept.Add(item);
            }
        }

        return kept.OrderBy(e => e.Span).ThenBy(e => e.Site).ThenBy(e => e.Kind).ThenBy(e => e.Lock?.Class?.Id, System.StringComparer.Ordinal).ToImmutableArray();
    }

    public override void OnAcquire(Acquisition acquisition, LockState before)
    {
        _audit.OnAcquire(acquisition);
        if (acquisition.IsFresh || acquisition.Against.Any(h => h.Held.Lock.Class?.IsPseudo == true && h.IsCallees))
        {
            return; // Nobody else can see the lock; or it is a callback that acquires it, and not this method.
        }

        var conditions = ArgumentFacts.Of(before, acquisition.Conditions);
        if (acquisition.Via is null && acquisition.Lock.Class is not null)
        {
            var own = new OwnLock(Outside(acquisition.Lock), conditions);
            var known = _own.FindIndex(o => o.Lock.Equals(own.Lock));
            if (known < 0)
            {
                _own.Add(own);
            }
            else
            {
                _own[known] = own with { Conditions = ArgumentFacts.Join(_own[known].Conditions, conditions) };
            }
        }

        AddAcquire(acquisition, acquisition.HeldAdded, conditions);
    }

    private void AddAcquire(Acquisition acquisition, ImmutableArray<HeldLock> heldAdded, ImmutableArray<(Value Condition, bool Outcome)> conditions)
    {
        var reference = Outside(acquisition.Lock);
        if (reference.Class is null && reference.Instance is Value.Unknown)
        {
            return;
        }

        Add(new EffectEvent(
            EffectKind.Acquire,
            reference,
            acquisition.Mode,
            acquisition.Traits,
            acquisition.IsTry,
            Outside(heldAdded),
            Outside(acquisition.ReleasedBefore),
            acquisition.IsAfterAwait,
            acquisition.OnOtherThread,
            "",
            null,
            [])
        {
            Span = acquisition.Span,
            Site = acquisition.Site,
            Via = acquisition.Via,
            Conditions = conditions,
        });
    }

    public override void OnForeignWork(ForeignWork work, LockState before)
    {
        // Reported in the innermost method that holds a lock, so callers need to know only of work under none.
        if (before.Held.Any(h => !h.IsAssumed))
        {
            return;
        }

        Add(new EffectEvent(work.Kind, null, LockMode.Exclusive, LockTraits.None, false, [], Outside(work.ReleasedBefore), work.IsAfterAwait, false, work.Text, work.Target?.IsNameable == true ? work.Target : null, [])
        {
            Span = work.Span,
            Site = work.Site,
            Via = work.Via,
            Conditions = ArgumentFacts.Of(before, work.Conditions),
        });
    }

    public override void OnWait(MonitorWait wait, LockState before)
    {
        if (wait.Others.Any(h => !h.IsAssumed))
        {
            return;
        }

        Add(new EffectEvent(EffectKind.Wait, Outside(wait.Lock), LockMode.Exclusive, wait.Traits, false, [], [], before.IsAfterAwait, false, "", null, [])
        {
            Span = wait.Span,
            Site = wait.Span,
            Via = wait.Via,
            Conditions = ArgumentFacts.Of(before),
        });
    }

    public override void OnInvoke(Value target, ImmutableArray<Value> arguments, SourceSpan span, LockState before, EffectEvent? inner)
    {
        if (!target.IsNameable)
        {
            return;
        }

        var held = before.Held.Where(h => h.IsCertain && !h.IsAssumed).Concat(inner?.HeldAdded ?? []);
        Add(new EffectEvent(
            EffectKind.Invoke,
            null,
            LockMode.Exclusive,
            LockTraits.None,
            false,
            Outside(held.ToImmutableArray()),
            Outside(before.Released.Select(r => r.Lock).ToImmutableArray()),
            before.IsAfterAwait,
            inner?.OnOtherThread ?? false,
            "",
            target,
            arguments.Select(Outside).ToImmutableArray())
        {
            Span = span,
            Site = span,
            IsElsewhere = inner?.IsElsewhere == true,
            Conditions = ArgumentFacts.Of(before),
        });
    }

    public override void OnAccess(GuardedAccess access, LockState before)
    {
        foreach (var miss in access.Misses.Where(m => _lifts && Lifting.CanAsk(_graph.Callee, m.Lock, access.Base, before)))
        {
            AddRequirement(new Requirement(miss.Guard, miss.Lock, Outside(access.Base), access.Member, access.IsWrite)
            {
                Site = access.Span,
                Held = Own(miss.Lock.Class, before),
                Conditions = ArgumentFacts.Of(before),
            });
        }
    }

    public override void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before)
    {
        if (_lifts && Lifting.CanAsk(_graph.Callee, requirement.Lock, requirement.Base, before))
        {
            AddRequirement(requirement with { Base = Outside(requirement.Base), Held = Outside(requirement.Held).AddRange(Own(requirement.Lock.Class, before)), Conditions = ArgumentFacts.Of(before, requirement.Conditions) });
        }
    }

    private static ImmutableArray<LockReference> Own(LockClass wanted, LockState before) =>
        before.Held.Where(h => wanted.Equals(h.Lock.Class) && h.Lock.Instance.IsNameable).Select(h => h.Lock).ToImmutableArray();

    private bool Asks(LockClass? wanted, LockState before) => _lifts && Lifting.CanAsk(_graph.Callee, wanted, before);

    public override void OnRelease(Relinquish release, LockState before)
    {
        _audit.OnRelease(release, before);
        if (release.OnlyNeeds && release.Found is null)
        {
            Lift(new ContractLock(release.Lock, LockMode.Exclusive, release.Span, "a wait or pulse in it", false), before);
        }
    }

    public override void OnContract(ContractBreach breach, LockState before)
    {
        if (!breach.IsExclusion)
        {
            Lift(breach.Wanted with { Lock = breach.Lock }, before);
        }
    }

    public override void OnExclusion(ContractLock unwanted, SourceSpan span, LockState before)
    {
        var reference = Outside(unwanted.Lock);
        if (reference.Instance is not Value.Unknown)
        {
            Add(new EffectEvent(EffectKind.Exclude, reference, LockMode.Exclusive, LockTraits.None, false, [], Outside(before.Released.Select(r => r.Lock).ToImmutableArray()), before.IsAfterAwait, false, unwanted.Wording, null, [])
            {
                Span = span,
                Site = unwanted.Source,
            });
        }
    }

    private void Lift(ContractLock wanted, LockState before)
    {
        var reference = Outside(wanted.Lock);
        if (!Asks(reference.Class, before) || (reference.Class is null && reference.Instance is Value.Unknown) || _lifted.Any(l => l.Lock.Equals(reference)))
        {
            return;
        }

        _lifted.Add(wanted with { Lock = reference, AnyInstance = wanted.AnyInstance || reference.Instance is Value.Unknown });
    }

    public override void OnEscape(Value value)
    {
        if (value is Value.Parameter parameter)
        {
            _published.Add(parameter.Index);
        }
        else if (value is Value.This)
        {
            _published.Add(-1);
        }
    }

    public override void OnStore(Value target, Member member, Value value, LockState before)
    {
        // A store the caller can follow is among the exit's stores, where it knows which locks keep the object private.
        if (value is Value.Parameter parameter && !target.IsNameable && !before.IsFresh(target))
        {
            _published.Add(parameter.Index);
        }
    }

    public override void OnExit(MethodExit exit, LockState at) => _exits.Add((exit, at));

    private void Add(EffectEvent item)
    {
        if (!_events.TryGetValue(item, out var known))
        {
            _events.Add(item, item);
            return;
        }

        // The key stays the first one: dictionaries keep it when the value is replaced, and both are equal.
        _events[item] = (IsShorter(item, known) ? item : known) with { Conditions = ArgumentFacts.Join(known.Conditions, item.Conditions) };
    }

    private static bool IsShorter(EffectEvent a, EffectEvent b)
    {
        var byLength = (a.Via?.Length ?? 0).CompareTo(b.Via?.Length ?? 0);
        return byLength != 0 ? byLength < 0 : a.Span.CompareTo(b.Span) < 0;
    }

    private void AddRequirement(Requirement requirement)
    {
        if (!_requirements.TryGetValue(requirement, out var known))
        {
            _requirements.Add(requirement, requirement);
            return;
        }

        var shorter = (requirement.Via?.Length ?? 0) < (known.Via?.Length ?? 0) ? requirement : known;
        _requirements[requirement] = shorter with { Conditions = ArgumentFacts.Join(known.Conditions, requirement.Conditions) };
    }
}
