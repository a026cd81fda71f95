namespace MemoryManager;

/// <summary>What an area to be mapped, or a part of one to be changed, is going to be.</summary>
internal readonly record struct VmaRequest(long Start, long End, VmFlags Flags, AnonVma? AnonVma, AddressSpace? File, long PgOff, int Policy)
{
    internal long Pages => End - Start;
}

// Whether a new or changed stretch can become part of its neighbours. The caller holds mmap_sem for writing.
internal sealed partial class MmStruct
{
    /// <summary>Extends the neighbours over a stretch, if they are like what it is going to be; returns the area that contains it then.</summary>
    /// <remarks>
    /// The stretch may be a hole or part of an area. <paramref name="previous"/> is the area before it, which for a part at the
    /// end of an area is that area.
    /// </remarks>
    internal VmAreaStruct? VmaMerge(VmAreaStruct? previous, in VmaRequest request)
    {
        var area = previous is null ? Mmap : previous.Next;
        var next = area;
        if (next is not null && next.End == request.End)
        {
            // The whole of an area is to change: what matters is the one after it.
            next = next.Next;
        }

        var joinsNext = next is not null && next.Start == request.End && CanMergeBefore(next, request);
        if (previous is not null && previous.End == request.Start && CanMergeAfter(previous, request))
        {
            var both = joinsNext && CanShare(previous.AnonVma, next!.AnonVma);
            VmaAdjust(previous, previous.Start, both ? next!.End : request.End, previous.PgOff);
            return previous;
        }

        if (!joinsNext)
        {
            return null;
        }

        if (previous is not null && request.Start < previous.End)
        {
            // The end of the previous area goes to the next one.
            VmaAdjust(previous, previous.Start, request.Start, previous.PgOff);
            return next;
        }

        VmaAdjust(area!, request.Start, next!.End, next.PgOff - request.Pages);
        return area;
    }

    private static bool CanMergeBefore(VmAreaStruct vma, in VmaRequest request) =>
        IsAlike(vma, request) && vma.PgOff == request.PgOff + request.Pages;

    private static bool CanMergeAfter(VmAreaStruct vma, in VmaRequest request) =>
        IsAlike(vma, request) && vma.PgOff + vma.Pages == request.PgOff;

    private static bool IsAlike(VmAreaStruct vma, in VmaRequest request) =>
        vma.Flags == request.Flags
        && vma.File == request.File
        && vma.Policy == request.Policy
        && !vma.IsNonLinear
        && CanShare(vma.AnonVma, request.AnonVma);

    // One list for both, or at least not two.
    private static bool CanShare(AnonVma? left, AnonVma? right) => left is null || right is null || left == right;
}
