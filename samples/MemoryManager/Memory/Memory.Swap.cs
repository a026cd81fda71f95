using LockOrder;

namespace MemoryManager;

internal static partial class Memory
{
    /// <summary>Brings a page back from swap.</summary>
    [ReleasesLock("vma.Mm.PageTableLock")]
    private static FaultResult DoSwapPage(VmAreaStruct vma, long address, Pte pte, bool write)
    {
        var mm = vma.Mm;
        var swap = mm.Kernel.Swap;
        var entry = pte.Swap!.Value;
        mm.PageTableLock.Exit();

        var result = FaultResult.Minor;
        var page = swap.LookupSwapCache(entry);
        if (page is null)
        {
            page = swap.ReadSwapCache(entry);
            if (page is null)
            {
                // Another thread may have brought it back meanwhile; then there is nothing in swap to be read.
                mm.PageTableLock.Enter();
                result = mm.PteAt(address) == pte ? FaultResult.OutOfMemory : FaultResult.Minor;
                mm.PageTableLock.Exit();
                return result;
            }

            result = FaultResult.Major;
        }

        page.Lock();
        mm.PageTableLock.Enter();
        if (mm.PteAt(address) != pte || !page.Has(PageFlags.SwapCache) || page.Private != entry)
        {
            mm.PageTableLock.Exit();
            page.Unlock();
            page.Put();
            return FaultResult.Minor;
        }

        mm.Rss++;
        swap.SwapFree(entry);
        if (swap.IsNearlyFull)
        {
            swap.RemoveExclusiveSwapPage(page);
        }

        var canWrite = write && vma.CanWrite && swap.CanSharePage(page);
        page.Unlock();

        var mapped = Pte.Of(page, canWrite) with { IsDirty = canWrite };
        mm.SetPte(address, mapped);
        Rmap.PageAddAnonRmap(page, vma, address);
        if (write && !canWrite)
        {
            return DoWpPage(vma, address, mapped);
        }

        mm.PageTableLock.Exit();
        return result;
    }
}
