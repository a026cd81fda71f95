using LockOrder;

namespace MemoryManager;

internal static partial class Memory
{
    // So many entries are copied before the parent's other threads get a chance at its lock.
    private const int CopyBlock = 16;

    /// <summary>Copies the page table entries of an area to the child: <c>copy_page_range</c>.</summary>
    /// <remarks>
    /// The one place where two locks of a class are held: the child's first, then the parent's. An address space becomes a
    /// parent only after its own fork is over, and the parent's <c>mmap_sem</c> lets it have one fork at a time: no two of
    /// them can wait for each other.
    /// </remarks>
    [RequiresLock("child.PageTableLock", "parent.MmapSem")]
    internal static void CopyPageRange(MmStruct child, MmStruct parent, VmAreaStruct vma)
    {
        for (var start = vma.Start; start < vma.End;)
        {
            // May drop the child's lock and acquire it again.
            child.PteAllocMap(start);
            var end = long.Min(vma.End, start - (start % CopyBlock) + CopyBlock);
            parent.PageTableLock.Enter();
            for (var address = start; address < end; address++)
            {
                CopyPte(child, parent, vma, address);
            }

            parent.PageTableLock.Exit();
            start = end;
        }
    }

    [RequiresLock("child.PageTableLock", "parent.PageTableLock")]
    private static void CopyPte(MmStruct child, MmStruct parent, VmAreaStruct vma, long address)
    {
        var pte = parent.PteAt(address);
        if (pte.IsNone)
        {
            return;
        }

        if (pte.Swap is { } entry)
        {
            Bug.On(!parent.Kernel.Swap.SwapDuplicate(entry));
        }
        else if (pte.Page is { } page)
        {
            if (!vma.IsShared)
            {
                // From now on a write by either of them makes a copy.
                pte = pte with { IsWritable = false };
                parent.SetPte(address, pte);
            }

            pte = pte with { IsYoung = false, IsDirty = pte.IsDirty && !vma.IsShared };
            if (!page.IsReserved)
            {
                page.Get();
                child.Rss++;
                Rmap.PageDupRmap(page);
            }
        }

        child.SetPte(address, pte);
    }
}
