using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Calls: which bodies run, under which locks, and what is held afterwards.</summary>
internal sealed partial class LockTransfer
{
    private void Call(LockState state, CallEvent call, List<LockState> results)
    {
        var receiver = Get(state, call.Receiver);
        if (call.Targets.IsDispose && state.Guards.TryGetValue(receiver, out var guarded))
        {
            state.Guards = state.Guards.Remove(receiver);
            if (guarded.All(g => Drop(state, g.Lock, g.Mode, false, call.Span, null)))
            {
                results.Add(state);
            }

            return;
        }

        var arguments = call.Arguments.Select(a => Get(state, a)).ToImmutableArray();
        if (call.Targets.Callback is { } callback)
        {
            Await(state, call, callback);
            results.Add(state);
            return;
        }

        if (call.Targets.Static.IsIterator || (call.Targets.Static.IsAsync && call.Targets.Static.IsRelevant))
        {
            Defer(state, call, receiver, arguments);
            results.Add(state);
            return;
        }

        if (receiver is Value.Deferred sequence && !call.Targets.IsDelegate && Enumerate(state, call, sequence))
        {
            results.Add(state);
            return;
        }

        var targets = Targets(call, receiver);
        if (targets.IsEmpty)
        {
            External(state, call, receiver, arguments);
            if (!call.Targets.Effect.Has(ApiEffects.NeverReturns))
            {
                results.Add(state);
            }

            return;
        }

        if (!call.Targets.IsDelegate && receiver is Value.Parameter or Value.Opaque or Value.Field && !call.Targets.Static.IsStatic)
        {
            Learn(state, new Value.Equal(receiver, Value.Null), false); // It would not get there otherwise.
        }

        if (call.Targets.IsDelegate)
        {
            receiver = ((Value.Closure)receiver).Receiver ?? Value.ThisObject;
        }

        foreach (var target in targets.Where(t => t.IsNested))
        {
            Observer?.OnNested(target.Id, false);
        }

        var effects = targets.Select(t => (Callee: t, Effect: callees.Find(t))).ToImmutableArray();
        Apply(state, new CallFrame(call, call.Span, receiver, arguments, Passing.Synchronous) { Outer = this, State = state }, effects!, results);
    }

    /// <summary>Waits for a callback that runs on another thread: what that acquires, it acquires "under" the callback.</summary>
    private void Await(LockState state, CallEvent call, LockClass callback)
    {
        if (Observer is null || callees.Find(call.Targets.Static) is not { } effect)
        {
            return;
        }

        var running = new HeldLock(new LockReference(callback, Value.Top), LockMode.Exclusive, LockTraits.Reentrant, 1, true, call.Span, null) { IsAssumed = true };
        var frame = new CallFrame(call, call.Span, Value.ThisObject, [], Passing.OtherThread);
        foreach (var inner in effect.Events.Where(e => e.Kind == EffectKind.Acquire))
        {
            Observer.OnAcquire(
                new Acquisition(frame.Map(inner.Lock!), inner.Mode, inner.Traits, inner.IsTry, inner.Span, inner.Site, inner.Via, [new Holding(running, true)]) { OnOtherThread = true },
                state);
        }
    }

    /// <summary>The bodies a call reaches: one for an exact receiver or a delegate known here, otherwise every candidate.</summary>
    private ImmutableArray<Callee> Targets(CallEvent call, Value receiver)
    {
        if (call.Targets.IsDelegate)
        {
            return receiver is Value.Closure closure && Body(closure.Body) is { } body ? [body] : [];
        }

        if (receiver is Value.Fresh made && call.Targets.Candidates.Length > 0)
        {
            foreach (var candidate in call.Targets.Candidates)
            {
                if (candidate.ReceiverTypes.Contains(made.TypeId))
                {
                    return [candidate.Callee];
                }
            }
        }

        if (call.Targets.IsOpen && call.Targets.Candidates.Any(c => !c.ReceiverTypes.IsEmpty))
        {
            return []; // Declared elsewhere and implemented by anybody: only an exact receiver tells.
        }

        var reached = call.Targets.Candidates.Select(c => c.Callee).ToImmutableArray();
        return reached.Any(c => c.IsRelevant || !c.Contract.IsEmpty) ? reached : [];
    }

    private Callee? Body(string id) => graph.Dependencies.FirstOrDefault(d => d.Id == id) ?? new Callee(id, id) { IsRelevant = true, IsNested = true };

    private void Apply(LockState state, CallFrame frame, ImmutableArray<(Callee Callee, CalleeEffect? Effect)> effects, List<LockState> results)
    {
        foreach (var (callee, effect) in effects)
        {
            if (effect is not null)
            {
                CheckContract(state, frame, callee, effect);
                Replay(state, frame, callee, effect);
            }
        }

        var known = effects.Select(e => e.Effect ?? CalleeEffect.Nothing).ToImmutableArray();
        if (known.Length > 1 && !known.Skip(1).All(e => e.Exits.SequenceEqual(known[0].Exits)))
        {
            // Implementations that disagree about what they leave held: none is believed.
            var written = known.SelectMany(e => e.Writes).ToImmutableHashSet();
            Writes.UnionWith(written);
            Finish(state, frame, effects[0].Callee, ExitCase.Plain, results, written);
            return;
        }

        foreach (var writes in known.Select(e => e.Writes))
        {
            Writes.UnionWith(writes);
        }

        foreach (var published in known[0].PublishedParameters)
        {
            PublishArgument(state, frame, published);
        }

        foreach (var exit in known[0].Exits)
        {
            Finish(state.Clone(), frame, effects[0].Callee, exit, results, known[0].Writes);
        }
    }

    private void PublishArgument(LockState state, CallFrame frame, int ordinal)
    {
        var value = ordinal < 0 ? frame.Receiver : ordinal < frame.Arguments.Length ? frame.Arguments[ordinal] : Value.Top;
        Escape(state, value);
    }

    /// <summary>A value gets where others can use it: a new object is shared, a delegate may run at any time.</summary>
    private void Escape(LockState state, Value value)
    {
        Publish(state, value, []);
        Observer?.OnEscape(value);
        if (value is Value.Closure closure)
        {
            Observer?.OnNested(closure.Body, true);
            foreach (var slot in graph.ClosureCaptures.TryGetValue(closure.Body, out var slots) ? slots : [])
            {
                if (state.Slots[slot] is { } captured and not Value.Closure)
                {
                    Publish(state, captured, []);
                    HandOver(state, captured);
                }
            }

            if (closure.Receiver is { } owner)
            {
                Publish(state, owner, []);
            }
        }
    }

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
            Require(state, frame, callee, requirement);
        }

        foreach (var inner in effect.Events)
        {
            if (frame.Sees(inner))
            {
                Happen(state, frame, callee, inner, effect.Contract);
            }
        }
    }

    private void Require(LockState state, CallFrame frame, Callee callee, Requirement requirement)
    {
        var start = frame.Map(requirement.Base);
        if (start is not Value.Unknown && state.IsFresh(start))
        {
            return;
        }

        var wanted = requirement.Base is Value.Unknown || start is Value.Unknown ? requirement.Lock with { Path = default } : requirement.Lock;
        if (GuardCheck.Miss(state, requirement.Guard, wanted, start, requirement.IsWrite) is not { } miss)
        {
            return;
        }

        var step = new CallStep(callee.Display, frame.Span, requirement.Via);
        var lifted = new Requirement(requirement.Guard, wanted, start, requirement.Member, requirement.IsWrite) { Site = requirement.Site, Via = step };
        Observer!.OnRequirement(lifted, miss, frame.Call!, callee, state);
    }

    private void Happen(LockState state, CallFrame frame, Callee callee, EffectEvent inner, Contract contract)
    {
        frame = frame with { Callee = callee };
        var given = inner.ReleasedBefore.Select(frame.Map).ToImmutableArray();
        var still = state.Held.Where(h => h.IsCertain && !h.IsInferred && !given.Any(g => state.IsSameLock(g, h.Lock) || g.MayBeSame(h.Lock)) && !IsPromised(h, contract)).ToImmutableArray();
        var step = new CallStep(callee.Display, frame.Span, inner.Via);
        var isNested = callee.IsNested;
        var span = isNested && !inner.Span.IsNone ? inner.Span : frame.Span;
        var isItself = contract.StatesEffect && inner.Kind == EffectKind.Acquire && inner.Via is null; // The method is the acquire, by its word.
        var via = isNested ? inner.Via : isItself ? null : step;
        var mode = frame.Passing == Passing.OtherThread || inner.OnOtherThread;
        switch (inner.Kind)
        {
            case EffectKind.Acquire when IsInside(frame.Map(inner.Lock!.Instance), inner.Lock):
                break; // What a hand-made lock is made of.
            case EffectKind.Acquire:
                var wanted = frame.Map(inner.Lock!);
                HappenAcquire(state, frame, inner, new Acquisition(wanted, inner.Mode, wanted.Class?.Traits ?? inner.Traits, inner.IsTry, span, isItself ? span : inner.Site, via, [])
                {
                    OnOtherThread = mode,
                    IsAfterAwait = inner.IsAfterAwait || state.IsAfterAwait,
                    ReleasedBefore = given.AddRange(Given(state)),
                }, still, contract.Excludes.Any(e => e.Lock.Class is not null && e.Lock.Class.Equals(wanted.Class)));
                break;
            case EffectKind.Exclude:
                var unwanted = frame.Map(inner.Lock!);
                Exclude(state, new ContractLock(unwanted, LockMode.Exclusive, inner.Site, inner.Text, false), unwanted, callee, span, given);
                break;
            case EffectKind.Block or EffectKind.CallOut:
                Observer!.OnForeignWork(new ForeignWork(inner.Kind, inner.Text, span, inner.Site, via, still)
                {
                    IsAfterAwait = inner.IsAfterAwait || state.IsAfterAwait,
                    ReleasedBefore = given.AddRange(Given(state)),
                }, state);
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

    /// <summary>The lock lies within an object that is a lock itself, and was let go of before the callee returned.</summary>
    private static bool IsInside(Value mapped, LockReference inner) =>
        inner.Class is not null && mapped is Value.Field field && (field.Base is Value.Static { Member.IsNamedLock: true } || IsOuterLock(field.Base));

    /// <summary>A callee that states the lock is held has been told off for what it does under it already.</summary>
    private static bool IsPromised(HeldLock held, Contract contract) =>
        contract.Requires.Concat(contract.Assumes).Concat(contract.Releases).Any(c => c.Lock.Class is not null && c.Lock.Class.Equals(held.Lock.Class));

    private void HappenAcquire(LockState state, CallFrame frame, EffectEvent inner, Acquisition acquisition, ImmutableArray<HeldLock> still, bool isExcluded)
    {
        if (acquisition.Lock.Class is null && acquisition.Lock.Instance is Value.Unknown)
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
            if (again && !acquisition.IsTry && !state.IsImprecise && !own.IsInferred && !isExcluded)
            {
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
                HeldAdded = Added(state).AddRange(inner.HeldAdded.Select(h => h.With(reference: frame.Map(h.Lock)))),
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
            var at = state.Clone();
            at.Held = at.Held.Where(h => !given.Any(g => state.IsSameLock(g, h.Lock))).ToImmutableArray();
            foreach (var held in inner.HeldAdded)
            {
                at.Held = at.Held.Add(new HeldLock(frame.Map(held.Lock), held.Mode, held.Traits, 1, true, held.Since, new CallStep(frame.Callee?.Display ?? "", frame.Span, held.Via)));
            }

            Observer!.OnNested(body.Id, false);
            RunClosure(at, frame.Call!, closure, body, arguments, inner.OnOtherThread ? Passing.OtherThread : Passing.Synchronous, span);
            return;
        }

        Observer!.OnInvoke(target, arguments, span, state, inner);
    }

    /// <summary>Events of a delegate that runs during a call; what it leaves held is not believed, since it may run any number of times.</summary>
    private void RunClosure(LockState state, CallEvent call, Value.Closure closure, Callee body, ImmutableArray<Value> arguments, Passing passing, SourceSpan span)
    {
        if (callees.Find(body) is not { } effect)
        {
            return;
        }

        var frame = new CallFrame(call, span, closure.Receiver ?? Value.ThisObject, arguments, passing) { Callee = body, Outer = this, State = state };
        CheckContract(state, frame, body, effect);
        Replay(state, frame, body, effect);
        Writes.UnionWith(effect.Writes);
    }

    /// <summary>One way the callee ends: its conditions and what it gave up speak of the state before, the rest of the state after.</summary>
    private void Finish(LockState state, CallFrame frame, Callee callee, ExitCase exit, List<LockState> results, ImmutableHashSet<Member> writes)
    {
        frame = frame with { Callee = callee, Outer = this, State = state };
        foreach (var (condition, outcome) in exit.Conditions)
        {
            var mapped = frame.Map(condition);
            if (mapped is not Value.Unknown && !AssumeValue(state, mapped, outcome))
            {
                return;
            }
        }

        foreach (var released in exit.Released)
        {
            if (!Drop(state, frame.Map(released.Lock), released.Mode, false, frame.Span, new CallStep(callee.Display, frame.Span, null)))
            {
                return;
            }
        }

        if (!writes.IsEmpty)
        {
            state.Forget(writes.Contains, frame.Call?.Site ?? 0);
        }

        var result = Result(state, frame, exit);
        frame = frame with { Result = result };
        if (!Receive(state, frame, callee, exit, result))
        {
            return;
        }

        foreach (var (path, value) in exit.Stores)
        {
            if (path is Value.Field target && Value.Path(frame.Map(target.Base), target.Member) is Value.Field field)
            {
                Assign(state, field.Base, field.Member, frame.Map(value), frame.Call?.Site ?? 0);
            }
        }

        foreach (var (variable, value) in exit.Captured)
        {
            if (_shared.TryGetValue(variable, out var slot) || _captured.TryGetValue(variable, out slot))
            {
                state.Slots[slot] = frame.Map(value);
            }
        }

        if (frame.Call is { } call)
        {
            SetOutputs(state, call, exit.Outputs, frame);
            if (call.Target >= 0)
            {
                state.Slots[call.Target] = result;
            }
        }

        results.Add(state);
    }

    private static void SetOutputs(LockState state, CallEvent call, ImmutableArray<(int Ordinal, Value Value)> outputs, CallFrame? frame)
    {
        if (call.Outputs.IsDefault)
        {
            return;
        }

        for (var i = 0; i < call.Outputs.Length; i++)
        {
            if (call.Outputs[i] < 0)
            {
                continue;
            }

            var known = outputs.FirstOrDefault(o => o.Ordinal == i).Value;
            state.Slots[call.Outputs[i]] = known is null || frame is null ? new Value.Opaque(call.Site * 16 + i + 1_000_000) : frame.Map(known);
        }
    }

    /// <summary>The result in the caller's terms; whatever has no name here gets one by its call site.</summary>
    private Value Result(LockState state, CallFrame frame, ExitCase exit)
    {
        var site = frame.Call?.Site ?? -1;
        var result = exit.Result switch
        {
            Value.Fresh fresh => MadeBy(state, frame, fresh),
            Value.Unknown => Value.Top,
            _ => frame.Map(exit.Result),
        };
        if (result is Value.Unknown)
        {
            result = frame.Call is { } call ? Made(state, call) : new Value.Opaque(site);
        }

        if (result is not (Value.Fresh or Value.Constant) && frame.Callee is { } callee)
        {
            state.Origins = state.Origins.SetItem(result, new CallStep(callee.Display, frame.Span, null));
        }

        if (exit.ResultIsNull is { } isNull && result is not Value.Constant)
        {
            Learn(state, new Value.Equal(result, Value.Null), isNull);
        }

        return result;
    }

    private static Value MadeBy(LockState state, CallFrame frame, Value.Fresh fresh)
    {
        var made = new Value.Fresh(frame.Call?.Site ?? -1, fresh.TypeId, fresh.Matters);
        if (frame.Call?.IsInLoop == true && state.Mentions(made))
        {
            state.Replace(made, made with { Age = 1 });
        }

        state.Published = state.Published.Remove(made);
        return made;
    }

    /// <summary>Takes over what the callee leaves held.</summary>
    private bool Receive(LockState state, CallFrame frame, Callee callee, ExitCase exit, Value result)
    {
        foreach (var acquired in exit.Acquired)
        {
            var reference = frame.Map(acquired.Lock);
            if (reference.Class is null && reference.Instance is Value.Unknown)
            {
                continue;
            }

            var traits = reference.Class?.Traits ?? acquired.Traits;
            var own = state.Held.FirstOrDefault(h => state.IsSameLock(h.Lock, reference) && h.Mode == acquired.Mode);
            if (own is not null && Reentry.Decide(traits, own.Mode, acquired.Mode, 1) == ReentryVerdict.Impossible)
            {
                return false; // Said where the callee's acquire was seen; nothing comes after it.
            }

            if (own is not null)
            {
                state.Held = state.Held.Replace(own, own.With(count: System.Math.Min(own.Count + acquired.Count, HeldLock.MaxCount)));
            }
            else
            {
                var via = new CallStep(callee.Display, frame.Span, acquired.Via);
                Add(state, reference, new HeldLock(reference, acquired.Mode, traits, acquired.Count, true, frame.Span, via));
            }

            var guard = acquired.ByResult ? result : callee.IsConstructor ? frame.Receiver : acquired.GuardPath is { } path ? frame.Map(path) : null;
            if (guard is not null and not Value.Unknown)
            {
                var locks = state.Guards.TryGetValue(guard, out var before) ? before : [];
                state.Guards = state.Guards.SetItem(guard, locks.Add(new GuardedLock(reference, acquired.Mode)));
                if (acquired.ByResult)
                {
                    Learn(state, new Value.Equal(guard, Value.Null), false);
                }
            }
        }

        return true;
    }
}
