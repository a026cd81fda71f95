using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// Objects that stand for locks: whoever disposes of one gives its lock back. A guard that acquired its lock itself is known by that;
/// one that was made around a lock already held is known by what its Dispose would give up, under whatever conditions.
/// </summary>
internal sealed partial class LockTransfer
{
    private void Adopt(LockState state, AdoptEvent adopt)
    {
        var guard = Get(state, adopt.Guard);
        if (guard is Value.Constant or Value.Unknown || state.Guards.ContainsKey(guard))
        {
            return;
        }

        var disposal = adopt.Disposer is { } disposer ? callees.Find(disposer) : null;
        var frame = new CallFrame(null, adopt.Span, guard, [], Passing.Synchronous) { Callee = adopt.Disposer, Outer = this, State = state };
        var delegates = adopt.Delegates.Select(d => Get(state, d)).OfType<Value.Closure>().ToList();
        var locks = state.Held
            .Where(h => h.IsCertain && !h.IsAssumed && !h.IsHandedOver && !HasGuard(state, h)
                && ((disposal is not null && GivesUp(state, disposal, frame, h)) || delegates.Any(d => GivesUp(state, d, frame, h))))
            .Select(h => new GuardedLock(h.Lock, h.Mode))
            .ToImmutableArray();
        if (!locks.IsEmpty)
        {
            state.Guards = state.Guards.SetItem(guard, locks);
        }
    }

    private static bool HasGuard(LockState state, HeldLock held) => state.Guards.Any(g => g.Value.Any(l => l.Mode == held.Mode && state.IsSameLock(l.Lock, held.Lock)));

    /// <summary>Some way through the callee, or through a delegate it invokes, releases the lock.</summary>
    private bool GivesUp(LockState state, CalleeEffect effect, CallFrame frame, HeldLock held) =>
        effect.Exits.Any(e => e.Released.Any(r => (r.Mode ?? held.Mode) == held.Mode && IsThat(state, frame.Map(r.Lock), held.Lock, frame.Receiver)))
        || effect.Events.Any(e => e.Target is { } target && frame.Map(target) is Value.Closure closure && GivesUp(state, closure, frame, held));

    private bool GivesUp(LockState state, Value.Closure closure, CallFrame frame, HeldLock held)
    {
        if (Body(closure.Body) is not { } body || callees.Find(body) is not { } effect)
        {
            return false;
        }

        var nested = new CallFrame(null, frame.Span, closure.Receiver ?? Value.ThisObject, [], Passing.Synchronous) { Callee = body, Outer = this, State = state };
        return effect.Exits.Any(e => e.Released.Any(r => (r.Mode ?? held.Mode) == held.Mode && IsThat(state, nested.Map(r.Lock), held.Lock, frame.Receiver)));
    }

    /// <summary>The same lock, or one of the same class that has no name here but by way of the guard.</summary>
    private static bool IsThat(LockState state, LockReference released, LockReference held, Value guard) =>
        state.IsSameLock(released, held)
        || (released.Class is not null && released.Class.Equals(held.Class) && (!released.Instance.IsNameable || released.Instance.Mentions(guard)));

    /// <summary>A lock that was given back has no guard any more; what its object does when it is disposed of is in its code.</summary>
    private static void Unguard(LockState state, HeldLock released)
    {
        foreach (var guard in state.Guards)
        {
            var rest = guard.Value.RemoveAll(l => l.Mode == released.Mode && state.IsSameLock(l.Lock, released.Lock));
            if (rest.Length < guard.Value.Length)
            {
                state.Guards = rest.IsEmpty ? state.Guards.Remove(guard.Key) : state.Guards.SetItem(guard.Key, rest);
            }
        }
    }

    /// <summary>
    /// The callee can also end without giving up a lock that cannot be held by now, because it was released before or because no caller
    /// knows the object that would: it looks before it releases.
    /// </summary>
    private bool LooksFirst(LockState state, CallFrame frame, ExitCase exit, ImmutableArray<ExitCase> all)
    {
        foreach (var released in exit.Released)
        {
            var reference = frame.Map(released.Lock);
            if (Find(state, reference, released.Mode) is null
                && (state.Done.Contains(reference) || frame.Receiver is Value.Opaque || state.IsFresh(frame.Receiver))
                && all.Any(o => !o.Released.Any(r => r.Lock.Equals(released.Lock) && r.Mode == released.Mode)))
            {
                return true;
            }
        }

        return false;
    }
}
