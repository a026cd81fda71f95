using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Acquire, release, wait: what they do to the locks of a path.</summary>
internal sealed partial class LockTransfer
{
    private void Acquire(LockState state, AcquireEvent acquire, List<LockState> results)
    {
        var reference = Resolve(state, acquire.Operand);
        if (BranchFacts.Evaluate(state, new Value.Equal(reference.Instance, Value.Null)) == true)
        {
            return; // What is not there cannot be acquired, so nobody comes this way.
        }

        LearnPresent(state, reference.Instance);
        var traits = TraitsOf(reference.Class, acquire.Traits);
        var acquisition = new Acquisition(reference, acquire.Mode, traits, acquire.Form == AcquireForm.Try, acquire.Span, acquire.Span, null, [])
        {
            IsFresh = state.IsFresh(reference.Instance),
        };
        if (acquire.IsOutcomeIgnored)
        {
            Observer?.OnOutcomeIgnored(acquire, reference, state);
        }

        if (acquire.Form == AcquireForm.Try && !acquire.IsOutcomeIgnored)
        {
            var failed = state.Clone();
            SetOutcome(failed, acquire, false);
            if (!acquire.YieldsGuard)
            {
                results.Add(failed);
            }
            else
            {
                Set(failed, acquire, Value.Null);
                results.Add(failed);
            }
        }

        if (Take(state, acquisition, acquire.UpgradesFrom))
        {
            SetOutcome(state, acquire, true);
            if (acquire.YieldsGuard)
            {
                var guard = Made(state, acquire);
                state.Guards = state.Guards.SetItem(guard, [new GuardedLock(reference, acquire.Mode)]);
                Learn(state, new Value.Equal(guard, Value.Null), false);
                Set(state, acquire, guard);
            }

            results.Add(state);
        }
    }

    /// <summary>What was acquired was there, and so was its owner.</summary>
    private static void LearnPresent(LockState state, Value instance)
    {
        for (var value = instance; value is Value.Field or Value.Element or Value.Opaque or Value.Phi or Value.Parameter or Value.Snapshot; value = value is Value.Field field ? field.Base : value is Value.Element element ? element.Base : Value.Top)
        {
            Learn(state, new Value.Equal(value, Value.Null), false);
        }
    }

    private static void SetOutcome(LockState state, AcquireEvent acquire, bool outcome)
    {
        if (acquire.Taken >= 0)
        {
            state.Slots[acquire.Taken] = Value.Bool(outcome);
        }

        if (!acquire.YieldsGuard)
        {
            Set(state, acquire, Value.Bool(outcome)); // An acquire that waits without end and says so says yes.
        }
    }

    /// <summary>Adds a lock to those held; false when this path cannot go on.</summary>
    private bool Take(LockState state, Acquisition acquisition, LockMode? upgradesFrom = null)
    {
        var held = state.Held;
        var own = held.FirstOrDefault(h => state.IsSameLock(h.Lock, acquisition.Lock) && (h.Mode == acquisition.Mode || h.Mode != upgradesFrom));
        if (own is not null && upgradesFrom is null)
        {
            var verdict = Reentry.Decide(acquisition.Traits, own.Mode, acquisition.Mode, held.Count(h => state.IsSameLock(h.Lock, own.Lock)));
            if (verdict == ReentryVerdict.Impossible && !MayCount(acquisition))
            {
                if (acquisition.IsTry)
                {
                    return false;
                }

                if (own.IsCertain && !state.IsImprecise && !acquisition.IsFresh)
                {
                    Observer?.OnReentry(acquisition, own, state);
                }

                return false;
            }

            if (!own.IsCertain)
            {
                // It may be the first time: what a loop acquires one by one is an acquire on every turn.
                Observer?.OnAcquire(acquisition with { Against = Others(state, acquisition.Lock), HeldAdded = Added(state, acquisition, []), ReleasedBefore = Given(state), IsAfterAwait = state.IsAfterAwait }, state);
            }

            if (own.Mode == acquisition.Mode)
            {
                state.Held = held.Replace(own, own.With(count: System.Math.Min(own.Count + 1, HeldLock.MaxCount)));
                state.IsImprecise |= own.Count == HeldLock.MaxCount;
                return true;
            }
        }
        else if (upgradesFrom is null)
        {
            Observer?.OnAcquire(acquisition with { Against = Others(state, acquisition.Lock), HeldAdded = Added(state, acquisition, []), ReleasedBefore = Given(state), IsAfterAwait = state.IsAfterAwait }, state);
        }

        if (upgradesFrom is { } from && held.FirstOrDefault(h => state.IsSameLock(h.Lock, acquisition.Lock) && h.Mode == from) is { } upgraded)
        {
            state.Held = held.Replace(upgraded, upgraded.With(mode: acquisition.Mode));
            return true;
        }

        Add(state, acquisition.Lock, new HeldLock(acquisition.Lock, acquisition.Mode, acquisition.Traits, 1, true, acquisition.Span, acquisition.Via));
        return true;
    }

    /// <summary>A semaphore that was passed in may let in more than one; whether it does is asked where it is passed.</summary>
    private static bool MayCount(Acquisition acquisition) => acquisition.Lock.Class is null && (acquisition.Traits & LockTraits.Affine) == 0;

    /// <summary>A lock of the caller that was given up and is acquired again is the caller's again.</summary>
    private static void Add(LockState state, LockReference reference, HeldLock held)
    {
        ForgetGuarded(state, reference);
        state.Done = state.Done.Remove(reference);
        var given = state.Released.FirstOrDefault(r => state.IsSameLock(r.Lock, reference) && (r.Mode is null || r.Mode == held.Mode));
        if (given is not null)
        {
            state.Released = state.Released.Remove(given);
        }

        state.Held = state.Held.Add(given is null ? held : new HeldLock(held.Lock, held.Mode, held.Traits, held.Count, true, held.Since, held.Via) { IsAssumed = true, IsHandedOver = held.IsHandedOver });
    }

    private static ImmutableArray<Holding> Others(LockState state, LockReference wanted) =>
        state.Held.Where(h => h.IsCertain && !h.IsInferred && !state.IsSameLock(h.Lock, wanted)).Select(h => new Holding(h, false)).ToImmutableArray();

    /// <summary>Locks this method has acquired itself; what it was promised belongs to its callers.</summary>
    /// <summary>What this method holds while another lock is acquired.</summary>
    /// <param name="given">Locks that a callee gives up before.</param>
    private ImmutableArray<HeldLock> Added(LockState state, Acquisition acquisition, ImmutableArray<LockReference> given) => state.Held
        .Where(h => h.IsCertain && !h.IsAssumed && !given.Any(g => state.IsSameLock(g, h.Lock)))
        .Select(h => h.With(nests: h.Nests is { } place ? place with { Via = acquisition.Via } : new NestingPlace(graph.Callee, acquisition.Span, acquisition.Via)))
        .ToImmutableArray();

    private static ImmutableArray<LockReference> Given(LockState state) => state.Released.Select(r => r.Lock).ToImmutableArray();

    private bool Release(LockState state, ReleaseEvent release)
    {
        var reference = Resolve(state, release.Operand);
        return Drop(state, reference, release.Mode, release.ReleasesAll, release.Span, null, release.DowngradesTo, TraitsOf(reference.Class, release.Traits));
    }

    /// <summary>Gives a lock back; false when this path cannot be.</summary>
    private bool Drop(LockState state, LockReference reference, LockMode? mode, bool all, SourceSpan span, CallStep? via, LockMode? downgrade = null, LockTraits traits = LockTraits.None)
    {
        var found = Find(state, reference, mode);
        var wrong = found is null ? Find(state, reference, null) : null;
        if (wrong is not null && !state.IsSameLock(wrong.Lock, reference))
        {
            wrong = null;
        }

        var repeated = found is null && state.Done.Contains(reference);
        Observer?.OnRelease(new Relinquish(reference, mode, found, wrong, span, via) { IsRepeated = repeated, Traits = traits }, state);
        if (found is null)
        {
            if (state.IsImprecise || repeated || wrong is not null)
            {
                return false;
            }

            // Somebody above must hold it: a method that only releases. Whether anybody does is asked at the calls.
            state.Released = state.Released.Add(new ReleasedLock(reference, mode, span));
            return true;
        }

        if (downgrade is { } to)
        {
            state.Held = state.Held.Replace(found, found.With(mode: to));
            return true;
        }

        if (found.Count > 1 && !all)
        {
            state.Held = state.Held.Replace(found, found.With(count: found.Count - 1));
            return true;
        }

        if (found.IsAssumed)
        {
            state.Released = state.Released.Add(new ReleasedLock(found.Lock, mode, span) { WasHeld = true });
        }

        state.Held = state.Held.Remove(found);
        state.Done = state.Done.Add(reference);
        Unguard(state, found);
        ForgetGuarded(state, found.Lock);
        Expose(state, found.Lock);
        return true;
    }

    /// <summary>By path; else the one lock of the class that may be it: silence when identity is in doubt.</summary>
    private static HeldLock? Find(LockState state, LockReference reference, LockMode? mode)
    {
        for (var i = state.Held.Length - 1; i >= 0; i--)
        {
            var held = state.Held[i];
            if ((mode is null || held.Mode == mode) && state.IsSameLock(held.Lock, reference))
            {
                return held;
            }
        }

        for (var i = state.Held.Length - 1; i >= 0; i--)
        {
            var held = state.Held[i];
            if ((mode is null || held.Mode == mode) && MayBe(held.Lock, reference))
            {
                return held;
            }
        }

        return null;
    }

    private static bool MayBe(LockReference held, LockReference wanted)
    {
        if (held.Class is not null && wanted.Class is not null)
        {
            return held.Class.Equals(wanted.Class) && !(held.Instance.IsNameable && wanted.Instance.IsNameable && held.Instance is not Value.Element);
        }

        // A lock nobody could name is whatever somebody else releases.
        return !(held.Instance.IsNameable && wanted.Instance.IsNameable) && held.Class is null == wanted.Class is null;
    }

    private void Wait(LockState state, WaitEvent wait)
    {
        var reference = Resolve(state, wait.Operand);
        var found = Find(state, reference, null);
        Observer?.OnRelease(new Relinquish(reference, null, found, null, wait.Span, null) { OnlyNeeds = true }, state);
        if (!wait.Releases)
        {
            return;
        }

        var others = state.Held.Where(h => h.IsCertain && h != found && !state.IsSameLock(h.Lock, reference)).ToImmutableArray();
        Observer?.OnWait(new MonitorWait(reference, wait.Traits, wait.Span, null, others) { IsHeld = found is not null }, state);
        ForgetGuarded(state, reference);
        state.Heap = state.Heap.Clear();
        Set(state, wait, Made(state, wait));
    }

    /// <summary>Once a lock is acquired or released, what it protects may have been changed by somebody else; a variable that read it before has not.</summary>
    private static void ForgetGuarded(LockState state, LockReference reference)
    {
        if (state.Facts.IsEmpty && state.Heap.IsEmpty)
        {
            return;
        }

        bool IsProtected(Member member) => !reference.Instance.MentionsMember(member.Equals)
            && (member.Guards.Any(g => g.Locks.Any(l => l.Class.Equals(reference.Class))) || (member.Guards.IsEmpty && member.IsReference && !member.IsReadOnly));
        state.Facts = state.Facts.RemoveRange(state.Facts.Keys.Where(k => k.MentionsMember(IsProtected) && !state.IsFresh(Owner(k)) && !state.Slots.Contains(Owner(k))).ToArray());
        state.Heap = state.Heap.RemoveRange(state.Heap.Keys.Where(k => k.MentionsMember(m => m.Guards.Any(g => g.Locks.Any(l => l.Class.Equals(reference.Class)))) && !state.IsFresh(k)).ToArray());
    }

    private static Value Owner(Value condition) => condition switch
    {
        Value.Equal equal => equal.Left,
        Value.TypeTest test => test.Operand,
        _ => condition,
    };

    private static void Learn(LockState state, Value condition, bool outcome) => state.Facts = state.Facts.SetItem(condition, outcome);
}
