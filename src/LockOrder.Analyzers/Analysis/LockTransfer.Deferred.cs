using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Work that does not run where it is called: sequences, async methods, delegates given away, foreign code.</summary>
internal sealed partial class LockTransfer
{
    private bool _hasReentered;

    public Value? Variable(LockState state, string variable) =>
        _shared.TryGetValue(variable, out var slot) || _captured.TryGetValue(variable, out slot) ? state.Slots[slot] ?? Value.Top : null;

    /// <summary>An iterator runs nothing yet; an async method runs up to its first await.</summary>
    private void Defer(LockState state, CallEvent call, Value receiver, ImmutableArray<Value> arguments)
    {
        var callee = call.Targets.Static;
        if (callee is { IsIterator: true, IsNested: true } && !call.IsLeft)
        {
            Observer?.OnNested(callee.Id, false); // Whoever enumerates it runs it, in a query perhaps: of itself it runs nowhere.
        }

        if (callee.IsAsync && callees.Find(callee) is { } effect)
        {
            var frame = new CallFrame(call, call.Span, receiver, arguments, callee.IsIterator ? Passing.AfterAwait : Passing.UntilAwait) { Callee = callee, Outer = this, State = state };
            if (!callee.IsIterator)
            {
                if (callee.IsNested)
                {
                    Observer?.OnNested(callee.Id, false);
                }

                CheckContract(state, frame, callee, effect);
                Replay(state, frame, callee, effect);
                if (!call.IsAwaited)
                {
                    RunRest(state, frame with { Passing = Passing.AfterAwait }, effect, call.IsLeft);
                }
            }
        }

        ForgetAssigned(state, call, arguments);
        var count = call.Arguments.Length;
        var kept = arguments.Length == count ? arguments : arguments.Take(count).ToImmutableArray();
        Set(state, call, new Value.Deferred(callee.Id, receiver is Value.Unknown ? null : receiver, kept, ""));
    }

    /// <summary>
    /// What an async method that is not awaited on the spot does with the delegates it was given: if nobody here awaits it, that happens at a
    /// time of its own.
    /// </summary>
    private void RunRest(LockState state, CallFrame frame, CalleeEffect effect, bool isLeft)
    {
        foreach (var inner in effect.Events.Where(e => e.Kind == EffectKind.Invoke && e.IsAfterAwait))
        {
            if (Observer is not null && !ArgumentFacts.Exclude(inner.Conditions, frame, state))
            {
                HappenInvoke(state, frame, inner with { IsElsewhere = isLeft || inner.IsElsewhere }, inner.ReleasedBefore.Select(frame.Map).ToImmutableArray(), frame.Span);
            }
        }
    }

    /// <summary>Enumerating a sequence made here runs its body.</summary>
    private bool Enumerate(LockState state, CallEvent call, Value.Deferred sequence)
    {
        switch (call.Targets.Static.Name)
        {
            case "GetEnumerator" or "GetAsyncEnumerator" or "WithCancellation" or "ConfigureAwait" or "AsTask" or "GetAwaiter":
                Set(state, call, sequence);
                return true;
            case "MoveNext" or "MoveNextAsync":
                RunDeferred(state, call, sequence, Passing.Synchronous);
                Set(state, call, Made(state, call));
                return true;
            default:
                return false;
        }
    }

    private void RunDeferred(LockState state, CallEvent? call, Value.Deferred work, Passing passing)
    {
        if (DeferredBody(work) is not { } body || callees.Find(body) is not { } effect)
        {
            return;
        }

        if (body.IsNested)
        {
            Observer?.OnNested(body.Id, false);
        }

        var span = call?.Span ?? SourceSpan.None;
        Replay(state, new CallFrame(call, span, work.Receiver ?? (body.IsNested ? Value.ThisObject : Value.Top), work.Arguments, passing) { Callee = body, Outer = this, State = state }, body, effect);
        Writes.UnionWith(effect.Writes);
    }

    private Callee? DeferredBody(Value.Deferred work) => graph.Dependencies.FirstOrDefault(d => d.Id == work.Body);

    private void Await(LockState state, AwaitEvent awaited, List<LockState> results)
    {
        var value = Get(state, awaited.Awaited);
        if (value is Value.Deferred { } work && DeferredBody(work) is { IsIterator: false } body && callees.Find(body) is { } effect)
        {
            var call = new CallEvent(new CallTargets(body, [], ApiEffect.None), -1, []) { Span = awaited.Span, Target = awaited.Target, Site = awaited.Site, IsInLoop = awaited.IsInLoop };
            var frame = new CallFrame(call, awaited.Span, work.Receiver ?? Value.Top, work.Arguments, Passing.AfterAwait);
            Observer?.OnAwait(awaited.Span, false, state);
            state.IsAfterAwait = true;
            Replay(state, frame with { Callee = body, Outer = this, State = state }, body, effect);
            Writes.UnionWith(effect.Writes);
            foreach (var exit in effect.Exits)
            {
                Finish(state.Clone(), frame, body, exit, results, effect.Writes, effect.Exits);
            }

            return;
        }

        if (!awaited.IsAcquire)
        {
            Observer?.OnAwait(awaited.Span, false, state);
            state.IsAfterAwait = true;
        }

        // An acquire that is awaited has done its work already: its target carries the outcome or the guard.
        // So does a try whose task was kept: what it holds is the outcome.
        Set(state, awaited, awaited.IsAcquire || state.Guards.ContainsKey(value) || value is Value.Constant { Content: bool } ? value : Made(state, awaited));
        results.Add(state);
    }

    /// <summary>A callee without a body here: what its kind of API is known to do.</summary>
    private void External(LockState state, CallEvent call, Value receiver, ImmutableArray<Value> arguments)
    {
        var effect = call.Targets.Effect;
        if (call.Targets.IsDelegate)
        {
            InvokeUnknown(state, call, receiver, arguments);
        }

        foreach (var argument in arguments)
        {
            HandOver(state, argument);
        }

        Finish(state, call, receiver);
        _hasReentered = false; // A wait for work that wants a lock held here is that mistake and not another one.
        var isPrivate = state.IsFresh(receiver);
        foreach (var argument in arguments.Where(a => a is Value.Closure))
        {
            GiveDelegate(state, call, (Value.Closure)argument, effect);
        }

        if (effect.Has(ApiEffects.RunsDelegates) && !effect.Has(ApiEffects.Publishes))
        {
            // A delegate of this method's own caller, handed on to somebody who runs it here.
            foreach (var given in arguments.Where(a => a is Value.Parameter or Value.Captured))
            {
                Observer?.OnInvoke(given, [], call.Span, state, null);
            }
        }

        foreach (var sequence in arguments.Prepend(receiver).OfType<Value.Deferred>())
        {
            if (effect.Has(ApiEffects.Enumerates))
            {
                RunDeferred(state, call, sequence, Passing.Synchronous);
            }
            else if (effect.Has(ApiEffects.WaitsForWork))
            {
                RunDeferred(state, call, sequence, Passing.OtherThread);
            }
        }

        if (effect.Has(ApiEffects.Publishes) && !isPrivate)
        {
            Hand(state, receiver, effect.Has(ApiEffects.RunsDelegates) ? arguments.RemoveAll(a => a is Value.Closure) : arguments); // What is run is not kept.
        }

        if ((effect.Has(ApiEffects.Blocks) && !_hasReentered) || effect.Has(ApiEffects.CallsOut))
        {
            var held = state.Held.Where(h => h.IsCertain && !h.IsInferred && h.Lock.Class?.IsPseudo != true).ToImmutableArray();
            var kind = effect.Has(ApiEffects.Blocks) ? EffectKind.Block : EffectKind.CallOut;
            Observer?.OnForeignWork(new ForeignWork(kind, effect.Text, call.Span, call.Span, null, held) { IsAfterAwait = state.IsAfterAwait, ReleasedBefore = Given(state) }, state);
        }

        Conclude(state, call, receiver, arguments);
    }

    /// <summary>Puts things where others may find them.</summary>
    private void Hand(LockState state, Value receiver, ImmutableArray<Value> arguments)
    {
        // In a collection that its lock guards an object stays private as long as that lock is held, as in a member.
        var keepers = receiver is Value.Field { Member: var container } place && !options.StrictPublication ? Keepers(state, place.Base, container) : [];
        foreach (var argument in arguments)
        {
            if (argument is Value.Fresh && !keepers.IsEmpty)
            {
                Publish(state, argument, keepers);
            }
            else
            {
                Escape(state, argument);
            }
        }
    }

    /// <summary>A lock without an owner that is done away with is owed to nobody.</summary>
    private static void Finish(LockState state, CallEvent call, Value receiver)
    {
        if (call.Targets.IsDispose)
        {
            state.Held = state.Held.Select(h => (h.Traits & LockTraits.Affine) == 0 && h.Lock.Instance.Equals(receiver) ? h.With(isHandedOver: true) : h).ToImmutableArray();
        }
    }

    /// <summary>What is known of variables and of the result after a foreign call.</summary>
    private void Conclude(LockState state, CallEvent call, Value receiver, ImmutableArray<Value> arguments)
    {
        var effect = call.Targets.Effect;
        ForgetAssigned(state, call, arguments);
        SetOutputs(state, call, [], null);
        if (effect.Has(ApiEffects.StartsDelegates) && arguments.OfType<Value.Closure>().FirstOrDefault() is { } started)
        {
            Set(state, call, new Value.Deferred(started.Body, started.Receiver, [], ""));
        }
        else if (effect.Has(ApiEffects.PassesThrough))
        {
            Set(state, call, call.Receiver >= 0 ? receiver : arguments.Length > 0 ? arguments[0] : Value.Top);
        }
        else
        {
            Set(state, call, Made(state, call));
        }
    }

    /// <summary>What delegates assign to variables of this method nobody knows once they may have run.</summary>
    private void ForgetAssigned(LockState state, CallEvent call, ImmutableArray<Value> arguments)
    {
        foreach (var slot in graph.ClosureWrites(arguments))
        {
            state.Slots[slot] = Made(state, call, (call.Site * 16) + 2_000_000);
        }
    }

    /// <summary>A guard given to code nobody follows: it will release the lock.</summary>
    private static void HandOver(LockState state, Value value)
    {
        if (state.Guards.TryGetValue(value, out var locks))
        {
            state.Held = state.Held.Select(h => locks.Any(l => l.Lock.Equals(h.Lock)) ? h.With(isHandedOver: true) : h).ToImmutableArray();
        }
    }
}
