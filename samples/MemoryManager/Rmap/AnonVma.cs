using System.Threading;

namespace MemoryManager;

/// <summary>The areas, in one address space and its relatives, among which an anonymous page may be mapped.</summary>
/// <remarks>Locking: see <c>LockOrdering.md</c> at the top of the repository.</remarks>
internal sealed partial class AnonVma
{
    internal readonly Lock Lock = new();
    internal readonly ListHead<VmAreaStruct> Head = new();
    private int _freed;

    internal bool IsFreed => Volatile.Read(ref _freed) != 0;

    internal void MarkFreed() => Bug.On(Interlocked.Exchange(ref _freed, 1) != 0);

    /// <summary>A neighbour's <see cref="AnonVma"/> that the area may share, so that the two can be merged later; or null.</summary>
    /// <remarks>
    /// Takes no lock of its own: the caller's <c>mmap_sem</c> keeps the neighbours where they are. A neighbour may be given its
    /// <see cref="AnonVma"/> while we look; missing it costs no more than a merge.
    /// </remarks>
    internal static AnonVma? FindMergeable(VmAreaStruct vma)
    {
        var next = vma.Next;
        if (next?.AnonVma is { } following && vma.End == next.Start && CouldMerge(vma, next))
        {
            return following;
        }

        var previous = vma.Previous;
        if (previous?.AnonVma is { } preceding && previous.End == vma.Start && CouldMerge(previous, vma))
        {
            return preceding;
        }

        return null;
    }

    /// <summary>Locks the list of an area that is on one, and returns it; otherwise null: <c>anon_vma_lock</c>.</summary>
    /// <remarks>The caller sees to it that the area is not given one meanwhile.</remarks>
    internal static AnonVma? LockOf(VmAreaStruct vma)
    {
        var anonVma = vma.AnonVma;
        anonVma?.Lock.Enter();
        return anonVma;
    }

    /// <summary>Unlocks what <see cref="LockOf"/> returned: <c>anon_vma_unlock</c>.</summary>
    internal static void Unlock(AnonVma? anonVma) => anonVma?.Lock.Exit();

    /// <summary>Adds a freshly copied area to the list it inherits, for fork: <c>anon_vma_link</c>.</summary>
    internal static void Link(VmAreaStruct vma)
    {
        var anonVma = vma.AnonVma;
        if (anonVma is null)
        {
            return;
        }

        lock (anonVma.Lock)
        {
            anonVma.Head.Add(vma.AnonVmaNode);
        }
    }

    /// <summary>Takes a dying area off its list, and frees the list with the last of them: <c>anon_vma_unlink</c>.</summary>
    internal static void Unlink(VmAreaStruct vma)
    {
        var anonVma = vma.AnonVma;
        if (anonVma is null)
        {
            return;
        }

        bool empty;
        lock (anonVma.Lock)
        {
            anonVma.Head.Remove(vma.AnonVmaNode);
            empty = anonVma.Head.IsEmpty;
        }

        // Whoever might still add to it would have an area on it: no one can find an empty one.
        if (empty)
        {
            vma.Mm.Kernel.AnonVmaCache.Free(anonVma);
        }
    }

    /// <summary>Adds an area, under <see cref="Lock"/>: <c>__anon_vma_link</c>.</summary>
    internal void LinkLocked(VmAreaStruct vma) => Head.Add(vma.AnonVmaNode);

    /// <summary>Takes off an area that is absorbed by its neighbour, under <see cref="Lock"/>: <c>__anon_vma_merge</c>.</summary>
    internal void MergeLocked(VmAreaStruct vma, VmAreaStruct next)
    {
        if (vma.AnonVma is null)
        {
            vma.AdoptAnonVma(this);
            Head.Add(vma.AnonVmaNode);
        }
        else
        {
            Bug.On(vma.AnonVma != next.AnonVma);
        }

        Head.Remove(next.AnonVmaNode);
    }

    // Whether mprotect could make one area of the two: differences it can remove do not count.
    private static bool CouldMerge(VmAreaStruct lower, VmAreaStruct upper) =>
        lower.Policy == upper.Policy
        && lower.File == upper.File
        && (lower.Flags & ~VmFlags.Access) == (upper.Flags & ~VmFlags.Access)
        && lower.PgOff + lower.Pages == upper.PgOff;
}
