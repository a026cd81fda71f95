using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>The ways a callee ends, each as a path of the caller: what it gave up, what it returns, what it leaves held.</summary>
internal sealed partial class LockTransfer
{
    /// <summary>One way the callee ends: its conditions and what it gave up speak of the state before, the rest of the state after.</summary>
    private void Finish(LockState state, CallFrame frame, Callee callee, ExitCase exit, List<LockState> results, ImmutableHashSet<Member> writes, ImmutableArray<ExitCase> all)
    {
        frame = frame with { Callee = callee, Outer = this, State = state };
        if (!Meets(state, frame, exit) || LooksFirst(state, frame, exit, all))
        {
            return;
        }

        foreach (var released in exit.Released)
        {
            if (frame.Map(released.Lock) is { Class.IsCounting: true })
            {
                continue;
            }

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
        if (frame.Call is { } given)
        {
            ForgetAssigned(state, given, frame.Arguments);
            SetOutputs(state, given, exit.Outputs, frame);
        }

        if (!Receive(state, frame, callee, exit, result, all))
        {
            return;
        }

        Leave(state, frame, exit);
        if (frame.Call is { } call)
        {
            if (call.Target >= 0)
            {
                state.Slots[call.Target] = result;
            }
        }

        results.Add(state);
    }

    /// <summary>Whether what the callee was told leads to this way out; if so, the caller knows it too.</summary>
    private bool Meets(LockState state, CallFrame frame, ExitCase exit)
    {
        foreach (var (condition, outcome) in exit.Conditions)
        {
            var mapped = frame.Map(condition);
            if (mapped is Value.HeldQuery asked)
            {
                mapped = Answer(state, frame.Call?.IsInLoop == true, asked with { Site = ((frame.Call?.Site ?? 0) * 16) + 4_000_000 });
            }

            if (mapped is not Value.Unknown && !AssumeValue(state, mapped, outcome))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the callee assigned and left so: members, and variables that it shares with its caller.</summary>
    private void Leave(LockState state, CallFrame frame, ExitCase exit)
    {
        var site = ((frame.Call?.Site ?? 0) * 16) + 3_000_000;
        foreach (var (path, value) in exit.Stores)
        {
            if (path is Value.Field target && Value.Path(frame.Map(target.Base), target.Member) is Value.Field field)
            {
                Assign(state, field.Base, field.Member, value is Value.Fresh fresh ? MadeBy(state, frame, fresh, site++) : frame.Map(value), frame.Call?.Site ?? 0);
            }
        }

        foreach (var (variable, value) in exit.Captured)
        {
            if (_shared.TryGetValue(variable, out var slot) || _captured.TryGetValue(variable, out slot))
            {
                state.Slots[slot] = frame.Map(value);
            }
        }
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
            var site = (call.Site * 16) + i + 1_000_000;
            state.Slots[call.Outputs[i]] = known is null || frame is null ? Made(state, call, site) : known is Value.Fresh fresh ? MadeBy(state, frame, fresh, site) : frame.Map(known);
        }
    }

    /// <summary>The result in the caller's terms; whatever has no name here gets one by its call site.</summary>
    private Value Result(LockState state, CallFrame frame, ExitCase exit)
    {
        var site = frame.Call?.Site ?? -1;
        var result = exit.Result switch
        {
            Value.Fresh fresh => MadeBy(state, frame, fresh, site),
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

    private static Value MadeBy(LockState state, CallFrame frame, Value.Fresh fresh, int site)
    {
        var made = new Value.Fresh(site, fresh.TypeId, fresh.Matters);
        if (frame.Call?.IsInLoop == true && state.Mentions(made))
        {
            state.Replace(made, made with { Age = 1 });
        }

        state.Published = state.Published.Remove(made);
        return made;
    }

    /// <summary>Another way out does not hold it, and no result tells the two apart: the callee answers for that, and not this method too.</summary>
    private static bool IsOwnLeak(AcquiredLock acquired, ExitCase exit, ImmutableArray<ExitCase> all) =>
        all.Any(o => !o.Acquired.Any(a => Equals(a.Lock.Class, acquired.Lock.Class)) && !o.TellsByMember(exit) && o.Result.Equals(exit.Result) && o.ResultIsNull == exit.ResultIsNull && o.Outputs.SequenceEqual(exit.Outputs));

    /// <summary>All the callee does is acquire what it is given: whoever gave the lock has it.</summary>
    private static bool IsPlainAcquire(AcquiredLock acquired, ExitCase exit) => acquired.Lock is { Class: null, Instance: Value.Parameter } && exit.Result is Value.Unknown or Value.Constant;

    private static Value? GivenOut(LockState state, CallFrame frame, AcquiredLock acquired) =>
        acquired.GuardOutput >= 0 && frame.Call is { Outputs: { IsDefault: false } outputs } && acquired.GuardOutput < outputs.Length && outputs[acquired.GuardOutput] is >= 0 and var slot ? state.Slots[slot] : null;

    /// <summary>Takes over what the callee leaves held.</summary>
    private bool Receive(LockState state, CallFrame frame, Callee callee, ExitCase exit, Value result, ImmutableArray<ExitCase> all)
    {
        foreach (var acquired in exit.Acquired)
        {
            var reference = frame.Map(acquired.Lock);
            if (reference.Class is { IsCounting: true } || (reference.Class is null && reference.Instance is Value.Unknown))
            {
                continue;
            }

            var traits = TraitsOf(reference.Class, acquired.Traits);
            var own = state.Held.FirstOrDefault(h => state.IsSameLock(h.Lock, reference) && h.Mode == acquired.Mode);
            if (own is not null && Reentry.Decide(traits, own.Mode, acquired.Mode, 1) == ReentryVerdict.Impossible)
            {
                return false; // Said where the callee's acquire was seen; nothing comes after it.
            }

            var guard = acquired.ByResult ? result : GivenOut(state, frame, acquired) is { } output ? output : callee.IsConstructor ? frame.Receiver : acquired.GuardPath is { } path ? frame.Map(path) : null;
            if (own is not null)
            {
                state.Held = state.Held.Replace(own, own.With(count: System.Math.Min(own.Count + acquired.Count, HeldLock.MaxCount)));
            }
            else
            {
                var via = new CallStep(callee.Display, frame.Span, acquired.Via);
                Add(state, reference, new HeldLock(reference, acquired.Mode, traits, acquired.Count, acquired.IsCertain, frame.Span, via)
                {
                    IsHandedOver = acquired.IsHandedOver || !acquired.IsCertain || IsOwnLeak(acquired, exit, all),
                    LeftBy = guard is null && !callee.Contract.StatesEffect && !IsPlainAcquire(acquired, exit) ? callee : null,
                });
            }

            if (guard is not null and not Value.Unknown)
            {
                var locks = state.Guards.TryGetValue(guard, out var before) ? before : [];
                state.Guards = state.Guards.SetItem(guard, locks.Add(new GuardedLock(reference, acquired.Mode)));
                Learn(state, new Value.Equal(guard, Value.Null), false);
            }
        }

        return true;
    }
}
