using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>What happens inside a callee, shown to the observer with the locks held here. Changes no state.</summary>
internal sealed partial class LockTransfer
{
    /// <summary>The delegates that are being run within each other.</summary>
    private readonly HashSet<string> _running = [];

    private void CheckContract(LockState state, CallFrame frame, Callee callee, CalleeEffect effect)
    {
        if (Observer is null)
        {
            return;
        }

        foreach (var wanted in effect.Contract.Requires.Concat(effect.LiftedRequirements))
        {
            var sought = frame.Map(wanted.Lock);
            if (sought.Instance is not Value.Unknown && state.IsFresh(sought.Instance))
            {
                continue;
            }

            var held = state.Held.FirstOrDefault(h => Satisfies(state, h, sought, wanted.AnyInstance) && h.Mode >= wanted.Mode);
            if (held is null && (sought.Class is not null || sought.Instance is not Value.Unknown))
            {
                Observer.OnContract(new ContractBreach(wanted, false, null, callee, frame.Span, sought), state);
            }
        }

        foreach (var unwanted in effect.Contract.Excludes)
        {
            Exclude(state, unwanted, frame.Map(unwanted.Lock), callee, frame.Span, []);
        }
    }

    /// <summary>A lock that must not be held: a breach if it is, and otherwise the caller's business too.</summary>
    private void Exclude(LockState state, ContractLock unwanted, LockReference sought, Callee callee, SourceSpan span, ImmutableArray<LockReference> given)
    {
        if (given.Any(g => state.IsSameLock(g, sought)))
        {
            return;
        }

        if (state.Held.FirstOrDefault(h => h.IsCertain && state.IsSameLock(h.Lock, sought)) is { } held)
        {
            Observer!.OnContract(new ContractBreach(unwanted, true, held, callee, span, sought), state);
        }
        else
        {
            Observer!.OnExclusion(unwanted with { Lock = sought }, span, state);
        }
    }

    private static bool Satisfies(LockState state, HeldLock held, LockReference sought, bool anyInstance) =>
        state.IsSameLock(held.Lock, sought)
        || (sought.Class is not null && sought.Class.Equals(held.Lock.Class) && (anyInstance || !(GuardCheck.IsNamed(sought.Instance) && GuardCheck.IsNamed(held.Lock.Instance))));

    /// <summary>What happens inside the callee, seen with what is held here.</summary>
    private void Replay(LockState state, CallFrame frame, Callee callee, CalleeEffect effect)
    {
        if (Observer is null)
        {
            return;
        }

        foreach (var requirement in effect.Requirements)
        {
            // What a handler lacks is told where it was given away.
            if (!frame.IsHandler && !ArgumentFacts.Exclude(requirement.Conditions, frame, state))
            {
                Require(state, frame, callee, requirement);
            }
        }

        // Acquires first: a wait for work that wants a lock held here is that mistake and not another one.
        foreach (var inner in effect.Events.OrderBy(e => e.Kind == EffectKind.Acquire ? 0 : 1))
        {
            if (frame.Sees(inner) && !ArgumentFacts.Exclude(inner.Conditions, frame, state))
            {
                Happen(state, frame, callee, inner, effect);
            }
        }
    }

    private void Require(LockState state, CallFrame frame, Callee callee, Requirement requirement)
    {
        var start = frame.Map(requirement.Base);
        if (state.IsPrivate(requirement.Member, start))
        {
            return;
        }

        var wanted = requirement.Base is Value.Unknown || start is Value.Unknown ? requirement.Lock with { Path = default } : requirement.Lock;
        var held = requirement.Held.Select(frame.Map).ToImmutableArray();
        if (GuardCheck.Miss(state, requirement.Guard, wanted, start, requirement.IsWrite) is not { } miss
            || (!wanted.AnyInstance && held.Any(h => state.IsSameLock(h, new LockReference(wanted.Class, GuardCheck.Follow(state, wanted, start))))))
        {
            return;
        }

        var step = new CallStep(callee.Display, frame.Span, requirement.Via);
        var lifted = new Requirement(requirement.Guard, wanted, start, requirement.Member, requirement.IsWrite)
        {
            Site = requirement.Site,
            Via = step,
            Held = held,
            Conditions = ArgumentFacts.Map(requirement.Conditions, frame),
        };
        Observer!.OnRequirement(lifted, miss, frame.Call!, callee, state);
    }

    private void Happen(LockState state, CallFrame frame, Callee callee, EffectEvent inner, CalleeEffect effect)
    {
        var contract = effect.Contract;
        frame = frame with { Callee = callee };
        var given = inner.ReleasedBefore.Select(frame.Map).ToImmutableArray();
        var still = state.Held.Where(h => h.IsCertain && !h.IsInferred && !given.Any(g => state.IsSameLock(g, h.Lock) || g.MayBeSame(h.Lock)) && !IsPromised(h, contract)).ToImmutableArray();
        var step = new CallStep(callee.Display, frame.Span, inner.Via);
        var isNested = callee.IsNested && !frame.IsHandler; // A handler is written somewhere else.
        var span = isNested && !inner.Span.IsNone ? inner.Span : frame.Span;
        var isItself = contract.StatesEffect && inner.Kind == EffectKind.Acquire && inner.Via is null; // The method is the acquire, by its word.
        var via = isNested ? inner.Via : isItself ? null : step;
        var mode = frame.Passing == Passing.OtherThread || inner.OnOtherThread;
        switch (inner.Kind)
        {
            case EffectKind.Acquire when IsInside(frame.Map(inner.Lock!.Instance), inner.Lock) && !Keeps(effect, inner.Lock):
                break; // What a hand-made lock is made of.
            case EffectKind.Acquire:
                var wanted = frame.Map(inner.Lock!);
                HappenAcquire(state, frame, inner, new Acquisition(wanted, inner.Mode, TraitsOf(wanted.Class, inner.Traits), inner.IsTry, span, isItself ? span : inner.Site, via, [])
                {
                    OnOtherThread = mode,
                    Conditions = ArgumentFacts.Map(inner.Conditions, frame),
                    IsAfterAwait = inner.IsAfterAwait || state.IsAfterAwait,
                    ReleasedBefore = given.AddRange(Given(state)),
                }, still, given, contract.Excludes.Any(e => e.Lock.Class is not null && e.Lock.Class.Equals(wanted.Class)));
                break;
            case EffectKind.Exclude:
                var unwanted = frame.Map(inner.Lock!);
                Exclude(state, new ContractLock(unwanted, LockMode.Exclusive, inner.Site, inner.Text, false), unwanted, callee, span, given);
                break;
            case EffectKind.CallOut when inner.Target is Value.Parameter or Value.Captured && frame.Map(inner.Target) is Value.Closure:
                break; // Its invocation is an event of its own.
            case EffectKind.CallOut when inner.Target is { } member && frame.Map(member) is Value.Closure:
                HappenInvoke(state, frame, inner, given, span); // Nothing foreign: it was put there by this method.
                break;
            case EffectKind.Block or EffectKind.CallOut when _hasReentered:
                break; // It never gets there.
            case EffectKind.Block or EffectKind.CallOut when frame.IsHandler:
                break; // Raising the event is what is told.
            case EffectKind.Block or EffectKind.CallOut:
                HappenForeign(state, frame, inner, new ForeignWork(inner.Kind, inner.Text, span, inner.Site, via, still)
                {
                    IsAfterAwait = inner.IsAfterAwait || state.IsAfterAwait,
                    ReleasedBefore = given.AddRange(Given(state)),
                });
                break;
            case EffectKind.Wait:
                var waited = frame.Map(inner.Lock!);
                var others = still.Where(h => !state.IsSameLock(h.Lock, waited) && !h.Lock.MayBeSame(waited)).ToImmutableArray();
                Observer!.OnWait(new MonitorWait(waited, inner.Traits, span, via, others), state);
                break;
            case EffectKind.Invoke:
                HappenInvoke(state, frame, inner, given, span);
                break;
            default:
                break;
        }
    }

    private void HappenForeign(LockState state, CallFrame frame, EffectEvent inner, ForeignWork work)
    {
        var kept = inner.Target is Value.Parameter or Value.Captured ? frame.Map(inner.Target) : null;
        Observer!.OnForeignWork(work with
        {
            Text = Told(kept) ?? work.Text,
            IsParameter = kept is Value.Parameter or Value.Captured,
            Target = kept is Value.Snapshot taken ? taken.Original : kept,
            Conditions = ArgumentFacts.Map(inner.Conditions, frame),
        }, state);
    }

    /// <summary>A helper invokes what this method keeps for others.</summary>
    private static string? Told(Value? delegated) => delegated switch
    {
        Value.Field field => $"runs what is kept in '{field.Member.Name}'",
        Value.Static kept => $"runs what is kept in '{kept.Member.Name}'",
        Value.Snapshot taken => Told(taken.Original),
        _ => null,
    };

    /// <summary>The lock lies within an object that is a lock itself, and was let go of before the callee returned.</summary>
    private static bool IsInside(Value mapped, LockReference inner) =>
        inner.Class is not null && mapped is Value.Field field && (field.Base is Value.Static { Member.IsNamedLock: true } || IsOuterLock(field.Base));

    /// <summary>The callee returns with the lock held: then it is what the object it lies in stands for.</summary>
    private static bool Keeps(CalleeEffect effect, LockReference inner) => effect.Exits.Any(e => e.Acquired.Any(a => a.Lock.Equals(inner)));

    /// <summary>A callee that states the lock is held has been told off for what it does under it already.</summary>
    private static bool IsPromised(HeldLock held, Contract contract) =>
        contract.Requires.Concat(contract.Assumes).Concat(contract.Releases).Any(c => c.Lock.Class is not null && c.Lock.Class.Equals(held.Lock.Class));

    private void HappenAcquire(LockState state, CallFrame frame, EffectEvent inner, Acquisition acquisition, ImmutableArray<HeldLock> still, ImmutableArray<LockReference> given, bool isExcluded)
    {
        if (acquisition.Lock.Class is { IsCounting: true } || (acquisition.Lock.Class is null && acquisition.Lock.Instance is Value.Unknown))
        {
            return;
        }

        acquisition = acquisition with { IsFresh = state.IsFresh(acquisition.Lock.Instance) };
        var own = still.FirstOrDefault(h => state.IsSameLock(h.Lock, acquisition.Lock));
        if (own is not null)
        {
            var modes = still.Count(h => state.IsSameLock(h.Lock, own.Lock));
            var again = acquisition.OnOtherThread
                ? !LockModes.AreCompatible(own.Mode, acquisition.Mode)
                : Reentry.Decide(acquisition.Traits, own.Mode, acquisition.Mode, modes) == ReentryVerdict.Impossible;
            again &= !inner.Conditions.Any(c => ArgumentFacts.IsOwnOfThread(c.Condition)); // The callee has asked whether this thread holds it.
            if (again && !acquisition.IsTry && !state.IsImprecise && !own.IsInferred && !isExcluded)
            {
                _hasReentered = true;
                Observer!.OnReentry(acquisition, own, state);
            }

            return;
        }

        var against = still.Select(h => new Holding(h, false)).ToList();
        foreach (var held in inner.HeldAdded)
        {
            // A pair the callee could not judge, since it did not know the classes, is judged here.
            if (held.Lock.Class is null || inner.Lock!.Class is null || frame.Callee?.IsNested == true)
            {
                var mapped = frame.Map(held.Lock);
                if (mapped.Class is not null && (held.Lock.Class is null || inner.Lock!.Class is null))
                {
                    against.Add(new Holding(held.With(reference: mapped), true));
                }
            }
        }

        Observer!.OnAcquire(
            acquisition with
            {
                Against = against.ToImmutableArray(),
                HeldAdded = Added(state, acquisition, given).AddRange(inner.HeldAdded.Select(h => h.With(reference: frame.Map(h.Lock)))),
                CalleeHeld = inner.HeldAdded.Select(h => h.With(reference: frame.Map(h.Lock))).ToImmutableArray(),
                CalleeSpan = inner.Span,
                Callee = frame.Callee,
            },
            state);
    }

    /// <summary>The callee invokes a delegate: one made here runs now, under both sets of locks; one of our own caller is its business.</summary>
    private void HappenInvoke(LockState state, CallFrame frame, EffectEvent inner, ImmutableArray<LockReference> given, SourceSpan span)
    {
        var target = frame.Map(inner.Target!);
        var arguments = inner.Arguments.Select(frame.Map).ToImmutableArray();
        if (target is Value.Closure closure && Body(closure.Body) is { } body)
        {
            var at = inner.IsElsewhere ? Elsewhere(state) : state.Clone();
            at.Held = at.Held.Where(h => !given.Any(g => state.IsSameLock(g, h.Lock))).ToImmutableArray();
            foreach (var held in inner.HeldAdded)
            {
                at.Held = at.Held.Add(new HeldLock(frame.Map(held.Lock), held.Mode, held.Traits, 1, true, held.Since, new CallStep(frame.Callee?.Display ?? "", frame.Span, held.Via))
                {
                    Nests = frame.Callee is { } holder && !body.IsNested ? new NestingPlace(holder, inner.Span, null) : null,
                });
            }

            Observer!.OnNested(body.Id, false);
            RunClosure(at, frame.Call!, closure, body, arguments, inner.OnOtherThread ? Passing.OtherThread : Passing.Synchronous, span);
            return;
        }

        Observer!.OnInvoke(target, arguments, span, inner.IsElsewhere ? Elsewhere(state) : state, inner);
    }

    /// <summary>Events of a delegate that runs during a call; what it leaves held is not believed, since it may run any number of times.</summary>
    private void RunClosure(LockState state, CallEvent call, Value.Closure closure, Callee body, ImmutableArray<Value> arguments, Passing passing, SourceSpan span)
    {
        // A delegate that runs itself does nothing the second time that it has not done the first time.
        if (callees.Find(body) is not { } effect || !_running.Add(body.Id))
        {
            return;
        }

        var frame = new CallFrame(call, span, closure.Receiver ?? Value.ThisObject, arguments, passing) { Callee = body, Outer = this, State = state };
        CheckContract(state, frame, body, effect);
        Replay(state, frame, body, effect);
        Writes.UnionWith(effect.Writes);
        _running.Remove(body.Id);
    }
}
