using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Members: paths through them, accesses that need a lock, and the moment a new object stops being private.</summary>
internal sealed partial class LockTransfer
{
    private void Load(LockState state, LoadEvent load)
    {
        var start = load.Member.IsStatic ? Value.Top : Get(state, load.Base);
        Check(state, load.Member, start, load.Access, load.Span, load.PassedTo);
        var value = Read(state, start, load.Member, load);
        Set(state, load, load.TakesOut && value is Value.Field or Value.Static && value.Depth < Value.MaxDepth ? new Value.Snapshot(value, load.Site) : value);
    }

    /// <summary>A variable that still is what a member refers to: its contents are the member's.</summary>
    private void Use(LockState state, UseEvent use)
    {
        var value = Get(state, use.Source);
        var member = (value as Value.Field)?.Member ?? (value as Value.Static)?.Member;
        if (member is not null && member.Guards.Any(g => g.Contents))
        {
            Check(state, member, value is Value.Field field ? field.Base : Value.Top, use.Access, use.Span);
        }
    }

    private static Value Read(LockState state, Value start, Member member, LockEvent item)
    {
        var path = Value.Path(start, member);
        if (path is Value.Unknown)
        {
            return Made(state, item);
        }

        return state.Heap.TryGetValue(path, out var stored) ? stored
            : member.IsElement && start is Value.Fresh && !state.Guards.ContainsKey(path) ? new Value.Snapshot(path, 0) // Not made with the tuple.
            : path;
    }

    private void Store(LockState state, StoreEvent store)
    {
        var start = store.Member.IsStatic ? Value.Top : Get(state, store.Base);
        var value = Get(state, store.Source);
        Check(state, store.Member, start, store.Access, store.Span);
        Observer?.OnStore(start, store.Member, value, state);
        Assign(state, start, store.Member, value, store.Site);
        if (store.IsConditional && Value.Path(start, store.Member) is var path and not Value.Unknown)
        {
            state.Heap = state.Heap.Remove(path); // It may have kept the value it had.
        }
    }

    /// <summary>Assigns a member: older facts about it go, and a new object stored in a shared one is published.</summary>
    private void Assign(LockState state, Value start, Member member, Value value, int site)
    {
        var path = Value.Path(start, member);
        if (path is not Value.Unknown && state.Held.Any(h => h.Lock.Instance.Mentions(path)))
        {
            // The lock object is being exchanged while held: what is held keeps a name of its own.
            state.Replace(path, new Value.Snapshot(path, site));
        }

        var isPrivate = state.IsFresh(start);
        if (isPrivate)
        {
            // A caller has known nothing of the object before: for it nothing changes.
            state.Heap = state.Heap.Remove(path);
            state.Facts = state.Facts.RemoveRange(state.Facts.Keys.Where(k => k.Mentions(path)).ToArray());
        }
        else
        {
            Writes.Add(member);
            state.Forget(m => m.Equals(member), site);
        }

        if (path is not Value.Unknown && value is not Value.Unknown)
        {
            state.Heap = state.Heap.SetItem(path, value);
        }

        if (value is Value.Closure)
        {
            Escape(state, value);
        }
        else if (!isPrivate)
        {
            Publish(state, value, options.StrictPublication ? [] : Keepers(state, start, member));
        }
    }

    /// <summary>The locks held now that whoever looks at the member must hold too: a stored object stays private until one is released.</summary>
    private static ImmutableArray<LockReference> Keepers(LockState state, Value start, Member member) =>
        member.Guards
            .Where(g => !g.Hint)
            .SelectMany(g => g.Locks)
            .Select(l => GuardCheck.Holder(state, l, start))
            .Where(h => h is not null && h.IsCertain)
            .Select(h => h!.Lock)
            .Distinct()
            .ToImmutableArray();

    /// <summary>Others can find the object, and all it refers to, now or once one of the locks is released.</summary>
    private static void Publish(LockState state, Value value, ImmutableArray<LockReference> until)
    {
        if (value is Value.This && state.IsThisFresh && !state.IsShared(value))
        {
            state.Published = state.Published.SetItem(value, until);
            return;
        }

        if (value is not Value.Fresh || (state.Published.TryGetValue(value, out var before) && (before.IsEmpty || !until.IsEmpty)))
        {
            return;
        }

        state.Published = state.Published.SetItem(value, until);
        foreach (var pair in state.Heap)
        {
            if (pair.Key.Root.Equals(value))
            {
                Publish(state, pair.Value, until);
            }
        }
    }

    private static void Expose(LockState state, LockReference released)
    {
        foreach (var pair in state.Published)
        {
            if (pair.Value.Any(l => l.Equals(released)))
            {
                state.Published = state.Published.SetItem(pair.Key, []);
            }
        }
    }

    private void LoadElement(LockState state, LoadElementEvent element)
    {
        var array = Get(state, element.Array);
        var index = Get(state, element.Index);
        var path = array is Value.Unknown or Value.Constant || index is Value.Unknown || array.Depth >= Value.MaxDepth ? Value.Top : new Value.Element(array, index);
        Set(state, element, path is Value.Unknown ? ElementOf(state, array, element) : state.Heap.TryGetValue(path, out var stored) ? stored : path);
    }

    /// <summary>An element at an index nobody can tell still belongs to its array: the class is known, the instance is not.</summary>
    private static Value ElementOf(LockState state, Value array, LockEvent item) =>
        array is Value.Field or Value.Static && array.Depth < Value.MaxDepth ? new Value.Element(array, Made(state, item)) : Made(state, item);

    private void StoreElement(LockState state, StoreElementEvent element)
    {
        var array = element.Array < 0 ? Value.Top : state.Slots[element.Array] ?? Value.Top;
        state.Heap = state.Heap.RemoveRange(state.Heap.Keys.Where(k => k is Value.Element).ToArray());
        if (element.Source >= 0 && state.Slots[element.Source] is { } value && !state.IsFresh(array))
        {
            Publish(state, value, array is Value.Field { Member: var container } place && !options.StrictPublication ? Keepers(state, place.Base, container) : []);
        }
    }

    private void Check(LockState state, Member member, Value start, AccessKind access, SourceSpan span, Callee? by = null)
    {
        if (Observer is null || member.Guards.IsEmpty || access == AccessKind.Same || state.IsPrivate(member, start))
        {
            return;
        }

        var isWrite = access is AccessKind.Write or AccessKind.ReadWrite or AccessKind.ContentsWrite;
        var isContents = access is AccessKind.ContentsRead or AccessKind.ContentsWrite;
        var misses = GuardCheck.Misses(state, member, start, isWrite, isContents);
        if (access == AccessKind.Operand)
        {
            misses = misses.RemoveAll(m => m.Lock.Class.Equals(member.LockClass)); // It is the lock that guards it.
        }

        if (!misses.IsEmpty && by is not null && callees.Find(by) is { } effect)
        {
            misses = misses.RemoveAll(m => effect.OwnLocks.Any(o => o.Covers(m.Lock.Class, Value.Top, []))); // Who has the reference takes the lock around its use.
        }

        Observer.OnAccess(new GuardedAccess(member, start, isWrite, isContents, span, misses), state);
    }
}
