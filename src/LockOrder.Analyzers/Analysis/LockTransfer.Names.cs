using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Names of values that a site or a loop makes more than once.</summary>
internal sealed partial class LockTransfer
{
    /// <summary>Something new from this site; what it made on an earlier turn of a loop becomes "an older one".</summary>
    private static Value Made(LockState state, LockEvent item) => Made(state, item, item.Site);

    /// <param name="site">For one of several things an event makes.</param>
    private static Value Made(LockState state, LockEvent item, int site)
    {
        var value = new Value.Opaque(site);
        if (item.IsInLoop && state.Mentions(value))
        {
            state.Replace(value, new Value.Opaque(site, 1));
        }

        ForgetAbout(state, value);
        return value;
    }

    private static Value MadeObject(LockState state, NewEvent item)
    {
        var value = new Value.Fresh(item.Site, item.TypeId, item.Matters);
        if (item.IsInLoop && state.Mentions(value))
        {
            state.Replace(value, value with { Age = 1 });
        }

        state.Published = state.Published.Remove(value);
        return value;
    }

    private static void ForgetAbout(LockState state, Value value)
    {
        if (!state.Facts.IsEmpty)
        {
            state.Facts = state.Facts.RemoveRange(state.Facts.Keys.Where(k => k.Mentions(value)).ToArray());
        }
    }

    /// <summary>
    /// On a back edge a variable that the loop changes gets the loop's own name for it, so that a lock of "the current node"
    /// is the same lock on every turn; and facts that speak of the old value go.
    /// </summary>
    private void RenameChanged(LockState state, int head)
    {
        var changed = graph.ChangedInLoop[head];
        if (changed.IsDefaultOrEmpty)
        {
            return;
        }

        foreach (var slot in changed)
        {
            var value = state.Slots[slot];
            var phi = new Value.Phi(head, slot);
            Value turn = value switch
            {
                Value.Field field => new Value.Field(phi, field.Member),
                Value.Element element => new Value.Element(element.Base, phi),
                _ => phi,
            };
            if (value is null or Value.Constant { Content: null or bool } or Value.Unknown || value.Equals(turn) || value.IsCondition)
            {
                continue;
            }

            if (value is Value.Constant)
            {
                state.Slots[slot] = Value.Top;
                continue;
            }

            if (value is Value.Fresh or Value.Closure || state.Guards.ContainsKey(value) || (value.IsNameable && value.Depth <= 2))
            {
                continue; // A short path from what the method was given is the same object on every turn.
            }

            if (state.Mentions(phi))
            {
                state.Replace(phi, new Value.Phi(head, slot, 1));
                value = state.Slots[slot]!;
            }

            if (state.Held.Any(h => h.Lock.Instance.Mentions(value)))
            {
                state.Replace(value, turn);
            }
            else
            {
                state.Slots[slot] = turn;
            }

            ForgetAbout(state, turn);
        }
    }
}
