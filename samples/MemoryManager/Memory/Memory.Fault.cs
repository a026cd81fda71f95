using LockOrder;

namespace MemoryManager;

/// <summary>How a page fault ended.</summary>
internal enum FaultResult
{
    /// <summary>The page table is as it should be, or somebody else is at it: try again.</summary>
    Minor,

    /// <summary>The same, after the disk had to be read.</summary>
    Major,

    /// <summary>There is no memory.</summary>
    OutOfMemory,

    /// <summary>There is no such page in the file.</summary>
    BusError,
}

/// <summary>What stands between page tables and pages: faults, copying and unmapping.</summary>
/// <remarks>
/// A fault comes with <c>mmap_sem</c> held for reading. The handlers below <see cref="HandleMmFault"/> are entered with
/// <c>page_table_lock</c> held and all release it. Whoever must sleep releases it first, and afterwards looks whether the
/// entry is still what it was.
/// </remarks>
internal static partial class Memory
{
    internal static FaultResult HandleMmFault(VmAreaStruct vma, long address, bool write)
    {
        vma.Mm.PageTableLock.Enter();
        vma.Mm.PteAllocMap(address);
        return HandlePteFault(vma, address, write);
    }

    [ReleasesLock("vma.Mm.PageTableLock")]
    private static FaultResult HandlePteFault(VmAreaStruct vma, long address, bool write)
    {
        var mm = vma.Mm;
        var pte = mm.PteAt(address);
        if (pte.Swap is not null)
        {
            return DoSwapPage(vma, address, pte, write);
        }

        if (!pte.IsPresent)
        {
            return DoNoPage(vma, address, pte, write);
        }

        if (write && !pte.IsWritable)
        {
            return DoWpPage(vma, address, pte);
        }

        // Another thread has been here.
        mm.SetPte(address, pte with { IsYoung = true });
        mm.PageTableLock.Exit();
        return FaultResult.Minor;
    }

    /// <summary>Zeroes: one page for all who only read, one of its own for who writes.</summary>
    [ReleasesLock("vma.Mm.PageTableLock")]
    private static FaultResult DoAnonymousPage(VmAreaStruct vma, long address, bool write)
    {
        var mm = vma.Mm;
        if (!write)
        {
            mm.SetPte(address, Pte.Of(mm.Kernel.ZeroPage, writable: false));
            mm.PageTableLock.Exit();
            return FaultResult.Minor;
        }

        mm.PageTableLock.Exit();
        if (!AnonVma.Prepare(vma))
        {
            return FaultResult.OutOfMemory;
        }

        var page = mm.Kernel.AllocatePage();
        if (page is null)
        {
            return FaultResult.OutOfMemory;
        }

        mm.PageTableLock.Enter();
        if (!mm.PteAt(address).IsNone)
        {
            mm.PageTableLock.Exit();
            page.Put();
            return FaultResult.Minor;
        }

        MapNewAnonymousPage(vma, address, page);
        mm.PageTableLock.Exit();
        return FaultResult.Minor;
    }

    /// <summary>A page of a file, or a private copy of it. With no file behind the area, zeroes.</summary>
    [ReleasesLock("vma.Mm.PageTableLock")]
    private static FaultResult DoNoPage(VmAreaStruct vma, long address, Pte pte, bool write)
    {
        if (vma.File is not { } mapping)
        {
            return DoAnonymousPage(vma, address, write);
        }

        var mm = vma.Mm;
        mm.PageTableLock.Exit();

        // Read without the lock: a truncation that we miss has not unmapped anything yet, and will find what we map.
        var sequence = mapping.TruncateCount;
        var page = Filemap.NoPage(mm.Kernel, mapping, pte.FileOffset ?? vma.IndexOf(address), out var result);
        if (page is null)
        {
            return result;
        }

        var isCopy = write && !vma.IsShared;
        if (isCopy)
        {
            var copy = AnonVma.Prepare(vma) ? mm.Kernel.AllocatePage() : null;
            if (copy is null)
            {
                page.Put();
                return FaultResult.OutOfMemory;
            }

            copy.Value = page.Value;
            page.Put();
            page = copy;
        }

        mm.PageTableLock.Enter();
        if (mm.PteAt(address) != pte || sequence != mapping.TruncateCount)
        {
            // Somebody mapped the page before us, or the file became shorter while we were reading.
            mm.PageTableLock.Exit();
            page.Put();
            return FaultResult.Minor;
        }

        if (isCopy)
        {
            MapNewAnonymousPage(vma, address, page);
        }
        else
        {
            mm.Rss++;
            Rmap.PageAddFileRmap(mm, page);
            mm.SetPte(address, Pte.Of(page, writable: vma.CanWrite && vma.IsShared));
        }

        mm.PageTableLock.Exit();
        return result;
    }

    /// <summary>Maps a page that was allocated for this entry; the caller holds <c>page_table_lock</c>.</summary>
    [RequiresLock("vma.Mm.PageTableLock")]
    private static void MapNewAnonymousPage(VmAreaStruct vma, long address, Page page)
    {
        var mm = vma.Mm;
        mm.Rss++;
        page.Set(PageFlags.Uptodate);
        mm.Kernel.Zone.AddActive(page);
        Rmap.PageAddAnonRmap(page, vma, address);
        mm.SetPte(address, Pte.Of(page, vma.CanWrite) with { IsDirty = true });
    }
}
