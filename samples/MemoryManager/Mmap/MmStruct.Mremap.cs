namespace MemoryManager;

internal sealed partial class MmStruct
{
    /// <summary>Moves a stretch of one area to an address where nothing is mapped.</summary>
    internal bool Mremap(long oldStart, long pages, long newStart)
    {
        MmapSem.DownWrite();
        try
        {
            var vma = FindVma(oldStart);
            if (vma is null || vma.Start > oldStart || vma.End < oldStart + pages || FindVma(newStart) is { } other && other.Start < newStart + pages)
            {
                return false;
            }

            CopyVma(vma, oldStart, pages, newStart);
            MovePageTables(vma.File, oldStart, pages, newStart);
            return DoMunmap(oldStart, oldStart + pages);
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    /// <summary>Makes a second area for the same pages: with the same <see cref="AnonVma"/> and offsets, so that both are found for each of them.</summary>
    private void CopyVma(VmAreaStruct vma, long oldStart, long pages, long newStart)
    {
        // Without anonymous pages the offsets are free, and those that fit the address let neighbours join.
        var pgOff = vma.File is null && vma.AnonVma is null ? newStart : vma.IndexOf(oldStart);
        var request = new VmaRequest(newStart, newStart + pages, vma.Flags, vma.AnonVma, vma.File, pgOff, vma.Policy);
        if (VmaMerge(FindVmaBefore(newStart), request) is null)
        {
            VmaLink(new VmAreaStruct(this, vma) { Start = newStart, End = newStart + pages, PgOff = pgOff });
        }
    }

    private void MovePageTables(AddressSpace? mapping, long oldStart, long pages, long newStart)
    {
        for (var offset = 0L; offset < pages; offset++)
        {
            MoveOnePage(mapping, oldStart + offset, newStart + offset);
        }
    }

    /// <summary>Moves one entry. The file's lock keeps truncation from passing between the old place and the new one.</summary>
    private void MoveOnePage(AddressSpace? mapping, long oldAddress, long newAddress)
    {
        mapping?.IMmapLock.Enter();
        PageTableLock.Enter();
        var pte = PteAt(oldAddress);
        if (!pte.IsNone && !HasPteTable(newAddress))
        {
            // Allocation may sleep, which i_mmap_lock does not allow; and it is in the wrong place to be waited for afterwards.
            mapping?.IMmapLock.Exit();
            PteAllocMap(newAddress);
            if (mapping is not null && !mapping.IMmapLock.TryEnter())
            {
                PageTableLock.Exit();
                mapping.IMmapLock.Enter();
                PageTableLock.Enter();
            }

            // Much may have happened to it.
            pte = PteAt(oldAddress);
        }

        if (!pte.IsNone)
        {
            SetPte(oldAddress, default);
            SetPte(newAddress, pte);
        }

        PageTableLock.Exit();
        mapping?.IMmapLock.Exit();
    }
}
