using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Delegates: given to code that runs them here, elsewhere or never, and invoked without anybody knowing all that is in them.</summary>
internal sealed partial class LockTransfer
{
    private void GiveDelegate(LockState state, CallEvent call, Value.Closure closure, ApiEffect effect)
    {
        if (Body(closure.Body) is not { } body)
        {
            return;
        }

        if (effect.Has(ApiEffects.RunsDelegates) || effect.Has(ApiEffects.RunsAndWaits))
        {
            Observer?.OnNested(body.Id, false);
            RunClosure(state, call, closure, body, [], effect.Has(ApiEffects.RunsAndWaits) ? Passing.OtherThread : Passing.Synchronous, call.Span);
        }
        else
        {
            // Work in a collection may run while the lock is still held that its starter holds: which of it does, nobody follows.
            Escape(state, closure, call.IsAwaitedLater || (call.IsCollected && state.Held.Any(h => (h.Traits & LockTraits.Affine) == 0)));
        }
    }

    private void InvokeUnknown(LockState state, CallEvent call, Value receiver, ImmutableArray<Value> arguments)
    {
        if (receiver is Value.Parameter or Value.Captured)
        {
            Observer?.OnInvoke(receiver, arguments, call.Span, state, null);
        }

        foreach (var handler in call.Targets.Candidates)
        {
            // Whoever subscribed in this compilation runs here and now; of which object is not known.
            if (callees.Find(handler.Callee) is { } effect)
            {
                Replay(state, new CallFrame(call, call.Span, Value.Top, arguments, Passing.Synchronous) { Callee = handler.Callee, State = state, IsHandler = true }, handler.Callee, effect);
            }
        }

        var held = state.Held.Where(h => h.IsCertain && !h.IsInferred && h.Lock.Class?.IsPseudo != true).ToImmutableArray();
        if (call.Targets.Effect.Text is not { Length: > 0 } text)
        {
            return;
        }

        Observer?.OnForeignWork(
            new ForeignWork(EffectKind.CallOut, text, call.Span, call.Span, null, held)
            {
                IsAfterAwait = state.IsAfterAwait,
                ReleasedBefore = Given(state),
                IsParameter = receiver is Value.Parameter or Value.Captured,
                Target = receiver is Value.Snapshot taken ? taken.Original : receiver is Value.Field or Value.Parameter or Value.Captured ? receiver : null,
            },
            state);
    }

    /// <summary>Work that is started and not waited for runs the delegates it knows under its own locks.</summary>
    private void RunElsewhere(LockState state, Value.Closure work)
    {
        if (Observer is null || Body(work.Body) is not { } body || callees.Find(body) is not { } effect)
        {
            return;
        }

        var call = new CallEvent(new CallTargets(body, [], ApiEffect.None), -1, []) { Span = graph.NameSpan };
        var frame = new CallFrame(call, call.Span, work.Receiver ?? Value.ThisObject, [], Passing.Synchronous) { Callee = body, Outer = this, State = state };
        foreach (var inner in effect.Events.Where(e => e.Kind == EffectKind.Invoke))
        {
            HappenInvoke(state, frame, inner with { IsElsewhere = true }, [], inner.Span);
        }
    }

    private static LockState Elsewhere(LockState state)
    {
        var there = state.Clone();
        there.Held = [];
        there.Released = [];
        return there;
    }
}
