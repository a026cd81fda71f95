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
        _hasReentered = false;
        var receiver = Get(state, call.Receiver);
        if (call.Targets.IsDispose && state.Guards.TryGetValue(receiver, out var guarded))
        {
            Dispose(state, call, receiver, guarded, results);
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

        var targets = Targets(state, call, receiver);
        if (targets.IsEmpty)
        {
            External(state, call, receiver, arguments);
            if (!call.Targets.Effect.Has(ApiEffects.NeverReturns))
            {
                results.Add(state);
            }

            return;
        }

        Run(state, call, receiver, arguments, targets, results);
    }

    /// <summary>Bodies of this compilation run here and now.</summary>
    private void Run(LockState state, CallEvent call, Value receiver, ImmutableArray<Value> arguments, ImmutableArray<Callee> targets, List<LockState> results)
    {
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

    /// <summary>A guard is disposed of: its locks are given back, and whatever else its own code does is done.</summary>
    private void Dispose(LockState state, CallEvent call, Value guard, ImmutableArray<GuardedLock> locks, List<LockState> results)
    {
        var bodies = Targets(state, call, guard).Select(t => (Callee: t, Effect: callees.Find(t))).ToImmutableArray();
        if (bodies.Any(b => b.Effect is { } effect && (!effect.Events.IsEmpty || effect.Exits.Any(e => e.Released.Length > locks.Length))))
        {
            var disposed = new List<LockState>();
            Apply(state, new CallFrame(call, call.Span, guard, [], Passing.Synchronous) { Outer = this, State = state }, bodies!, disposed);
            foreach (var each in disposed)
            {
                each.Guards = each.Guards.Remove(guard);
                results.AddRange(locks.All(g => Find(each, g.Lock, g.Mode) is not { IsAssumed: false } || Drop(each, g.Lock, g.Mode, false, call.Span, null)) ? [each] : []);
            }

            return;
        }

        state.Guards = state.Guards.Remove(guard);
        if (locks.All(g => Drop(state, g.Lock, g.Mode, false, call.Span, null)))
        {
            results.Add(state);
        }
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
                new Acquisition(frame.Map(inner.Lock!), inner.Mode, inner.Traits, inner.IsTry, inner.Span, inner.Site, new CallStep(callback.Display, call.Span, inner.Via), [])
                {
                    OnOtherThread = true,
                    CalleeHeld = [running],
                    CalleeSpan = inner.Span,
                    Callee = call.Targets.Static,
                },
                state);
        }
    }

    /// <summary>The bodies a call reaches: one for an exact receiver or a delegate known here, otherwise every candidate.</summary>
    private ImmutableArray<Callee> Targets(LockState state, CallEvent call, Value receiver)
    {
        if (call.Targets.IsDelegate)
        {
            return receiver is Value.Closure closure && Body(closure.Body) is { } body ? [body] : [];
        }

        if (call.Targets.Candidates.Length > 0 && TypeOf(state, receiver) is { } type)
        {
            foreach (var candidate in call.Targets.Candidates)
            {
                if (candidate.ReceiverTypes.Contains(type))
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

    /// <summary>The type an object was made as, or has been found to have.</summary>
    private static string? TypeOf(LockState state, Value receiver) => receiver is Value.Fresh made
        ? made.TypeId
        : state.Facts.Where(f => f.Value && f.Key is Value.TypeTest test && test.Operand.Equals(receiver)).Select(f => ((Value.TypeTest)f.Key).TypeId).OrderBy(t => t, System.StringComparer.Ordinal).FirstOrDefault();

    private Callee? Body(string id) => graph.Dependencies.FirstOrDefault(d => d.Id == id) ?? new Callee(id, id) { IsRelevant = true, IsNested = true };

    private void Apply(LockState state, CallFrame frame, ImmutableArray<(Callee Callee, CalleeEffect? Effect)> effects, List<LockState> results)
    {
        _hasReentered = false;
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
            Finish(state, frame, effects[0].Callee, ExitCase.Plain, results, written, []);
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
            Finish(state.Clone(), frame, effects[0].Callee, exit, results, known[0].Writes, known[0].Exits);
        }
    }

    private void PublishArgument(LockState state, CallFrame frame, int ordinal)
    {
        var value = ordinal < 0 ? frame.Receiver : ordinal < frame.Arguments.Length ? frame.Arguments[ordinal] : Value.Top;
        Escape(state, value);
    }

    /// <summary>A value gets where others can use it: a new object is shared, a delegate may run at any time.</summary>
    /// <param name="isFollowed">It is known when it will run.</param>
    private void Escape(LockState state, Value value, bool isFollowed = false)
    {
        Publish(state, value, []);
        Observer?.OnEscape(value);
        if (value is Value.Closure closure)
        {
            Observer?.OnNested(closure.Body, !isFollowed);
            RunElsewhere(state, closure);
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
}
