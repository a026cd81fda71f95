namespace MemoryManager;

// Moving the borders between areas. The caller holds mmap_sem for writing.
internal sealed partial class MmStruct
{
    private const int MaxMapCount = 65536;

    /// <summary>Gives an area a new start and end, at the cost of its neighbour or with a new one inserted beside it.</summary>
    /// <remarks>
    /// Whoever looks for the pages of an area from the other side, through its file or its <see cref="AnonVma"/>, must never
    /// see it half changed: both locks are held over everything. <c>page_table_lock</c> is not needed at all.
    /// </remarks>
    internal void VmaAdjust(VmAreaStruct vma, long start, long end, long pgOff, VmAreaStruct? insert = null)
    {
        // An area that grows over two others swallows one at a time.
        while (insert is null && vma.Next is { } next && end > next.End)
        {
            AdjustOnce(vma, start, next.End, pgOff, insert: null);
        }

        AdjustOnce(vma, start, end, pgOff, insert);
    }

    private void AdjustOnce(VmAreaStruct vma, long start, long end, long pgOff, VmAreaStruct? insert)
    {
        var next = vma.Next;
        var removeNext = false;
        var shift = 0L;
        VmAreaStruct? importer = null;
        if (next is not null && insert is null)
        {
            (removeNext, shift, importer) = Plan(vma, next, end);
        }

        var mapping = vma.File;
        mapping?.IMmapLock.Enter();
        var anonVma = vma.AnonVma ?? next?.AnonVma;
        if (anonVma is not null)
        {
            anonVma.Lock.Enter();

            // Easily overlooked: the area that grows may get pages whose way back leads over this list, so it must be on it.
            if (importer is not null && importer.AnonVma is null)
            {
                importer.AdoptAnonVma(anonVma);
                anonVma.LinkLocked(importer);
            }
        }

        vma.Start = start;
        vma.End = end;
        vma.PgOff = pgOff;
        if (shift != 0)
        {
            next!.Start += shift;
            next.PgOff += shift;
        }

        if (removeNext)
        {
            RemoveFromList(next!);
            mapping?.Remove(next!);
            if (anonVma is not null && next!.AnonVma is not null)
            {
                anonVma.MergeLocked(vma, next);
            }
        }
        else if (insert is not null)
        {
            AddToList(insert);
            mapping?.Insert(insert);
            if (anonVma is not null && insert.AnonVma is not null)
            {
                Bug.On(insert.AnonVma != anonVma);
                anonVma.LinkLocked(insert);
            }
        }

        anonVma?.Lock.Exit();
        mapping?.IMmapLock.Exit();
    }

    /// <summary>What becomes of the next area: whether it goes, by how much its start moves, and which of the two gets pages of the other.</summary>
    private static (bool RemoveNext, long Shift, VmAreaStruct? Importer) Plan(VmAreaStruct vma, VmAreaStruct next, long end)
    {
        if (end >= next.End)
        {
            return (true, 0, vma);
        }

        if (end > next.Start)
        {
            return (false, end - next.Start, vma);
        }

        // Nobody is to be inserted, so the part that the area gives up goes to its neighbour.
        return end < vma.End ? (false, end - vma.End, next) : (false, 0, null);
    }

    /// <summary>Cuts an area in two at an address. The given one keeps the part above or below.</summary>
    internal bool SplitVma(VmAreaStruct vma, long address, bool newBelow)
    {
        if (MapCount >= MaxMapCount)
        {
            return false;
        }

        var half = new VmAreaStruct(this, vma);
        var pgOff = vma.IndexOf(address);
        if (newBelow)
        {
            half.End = address;
            VmaAdjust(vma, address, vma.End, pgOff, half);
        }
        else
        {
            half.Start = address;
            half.PgOff = pgOff;
            VmaAdjust(vma, vma.Start, address, vma.PgOff, half);
        }

        return true;
    }
}
