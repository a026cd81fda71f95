using System.Threading;
using LockOrder;

namespace MemoryManager;

internal static partial class Memory
{
    // So many entries are worked off before others get a chance at the lock.
    private const int ZapBlock = 32;

    /// <summary>Removes all pages of a stretch from the page tables; the caller holds <c>page_table_lock</c>.</summary>
    /// <param name="mm">The address space.</param>
    /// <param name="start">The first address.</param>
    /// <param name="end">The address after the last.</param>
    /// <param name="atomic">Whether the lock must be kept all the time, as another one is held around it.</param>
    [RequiresLock("mm.PageTableLock")]
    internal static void UnmapPages(MmStruct mm, long start, long end, bool atomic)
    {
        for (var address = start; address < end; address++)
        {
            ZapPte(mm, address);
            if (!atomic && (address - start) % ZapBlock == ZapBlock - 1)
            {
                mm.PageTableLock.Exit();
                Thread.Yield();
                mm.PageTableLock.Enter();
            }
        }
    }

    /// <summary>Removes the pages of a part of one area: <c>zap_page_range</c>.</summary>
    internal static void ZapPageRange(VmAreaStruct vma, long start, long end, bool atomic)
    {
        var mm = vma.Mm;
        mm.PageTableLock.Enter();
        UnmapPages(mm, start, end, atomic);
        mm.PageTableLock.Exit();
    }

    /// <summary>Removes the pages from an offset on from a nonlinear area, whose entries keep their offsets.</summary>
    internal static void ZapNonLinear(VmAreaStruct vma, long from)
    {
        var mm = vma.Mm;
        mm.PageTableLock.Enter();
        for (var address = vma.Start; address < vma.End; address++)
        {
            if (mm.PteAt(address).Page is { } page && page.Index >= from)
            {
                var index = page.Index;
                ZapPte(mm, address);
                mm.SetPte(address, Pte.OfFile(index));
            }
        }

        mm.PageTableLock.Exit();
    }

    [RequiresLock("mm.PageTableLock")]
    private static void ZapPte(MmStruct mm, long address)
    {
        var pte = mm.PteAt(address);
        if (pte.IsNone)
        {
            return;
        }

        mm.SetPte(address, default);
        if (pte.Swap is { } entry)
        {
            mm.Kernel.Swap.FreeSwapAndCache(entry);
        }
        else if (pte.Page is { IsReserved: false } page)
        {
            if (pte.IsDirty)
            {
                PageWriteback.SetPageDirty(mm.Kernel, page);
            }

            if (pte.IsYoung)
            {
                page.Set(PageFlags.Referenced);
            }

            mm.Rss--;
            Rmap.PageRemoveRmap(mm, page);
            mm.Kernel.Swap.FreePageAndSwapCache(page);
        }
    }
}
