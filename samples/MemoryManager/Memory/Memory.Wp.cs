using LockOrder;

namespace MemoryManager;

internal static partial class Memory
{
    /// <summary>A write to a page that others may share: copies it, unless it turns out that nobody does.</summary>
    [ReleasesLock("vma.Mm.PageTableLock")]
    private static FaultResult DoWpPage(VmAreaStruct vma, long address, Pte pte)
    {
        var mm = vma.Mm;
        var old = pte.Page!;

        // The page lock belongs outside page_table_lock, so it can only be tried; without it the page is copied, which is never wrong.
        if (old.TryLock())
        {
            var reuse = mm.Kernel.Swap.CanSharePage(old);
            old.Unlock();
            if (reuse)
            {
                mm.SetPte(address, pte with { IsWritable = true, IsDirty = true, IsYoung = true });
                mm.PageTableLock.Exit();
                return FaultResult.Minor;
            }
        }

        old.Get();
        mm.PageTableLock.Exit();
        var copy = AnonVma.Prepare(vma) ? mm.Kernel.AllocatePage() : null;
        if (copy is null)
        {
            old.Put();
            return FaultResult.OutOfMemory;
        }

        copy.Value = old.Value;
        mm.PageTableLock.Enter();
        var spare = copy;
        if (mm.PteAt(address) == pte)
        {
            if (old.IsReserved)
            {
                // The page of zeroes is not counted.
                MapNewAnonymousPage(vma, address, copy);
                mm.PageTableLock.Exit();
                old.Put();
                return FaultResult.Minor;
            }

            mm.Rss--;
            Rmap.PageRemoveRmap(mm, old);
            MapNewAnonymousPage(vma, address, copy);

            // The entry's reference goes with its old page.
            spare = old;
        }

        mm.PageTableLock.Exit();
        spare.Put();
        old.Put();
        return FaultResult.Minor;
    }
}
