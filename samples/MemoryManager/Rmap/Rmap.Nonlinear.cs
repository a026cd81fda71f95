using LockOrder;

namespace MemoryManager;

internal static partial class Rmap
{
    /// <summary>Unmaps a page that may be anywhere in a nonlinear area, by unmapping what comes along: <c>try_to_unmap_cluster</c>.</summary>
    /// <remarks>
    /// What comes along are other pages, whose own <c>page_map_lock</c> is needed. Ours is given up for that, and acquired again
    /// while <c>i_mmap_lock</c> is held: the one place where it is nested there directly.
    /// </remarks>
    [RequiresLock("page.MapLock", "mapping.IMmapLock")]
    private static void TryToUnmapNonlinear(Page page, AddressSpace mapping)
    {
        page.MapLock.Exit();
        foreach (var vma in mapping.IMmapNonlinear)
        {
            if (!vma.Flags.HasFlag(VmFlags.Locked))
            {
                UnmapCluster(vma);
            }
        }

        page.MapLock.Enter();
    }

    private static void UnmapCluster(VmAreaStruct vma)
    {
        var mm = vma.Mm;
        if (!mm.PageTableLock.TryEnter())
        {
            return;
        }

        for (var address = vma.Start; address < vma.End; address++)
        {
            var pte = mm.PteAt(address);
            if (pte.Page is { } page)
            {
                UnmapOrAge(vma, address, pte, page);
            }
        }

        mm.PageTableLock.Exit();
    }

    // An entry that was used gets another round. Of one that goes, the offset stays unless the address tells it.
    [RequiresLock("vma.Mm.PageTableLock")]
    private static void UnmapOrAge(VmAreaStruct vma, long address, Pte pte, Page page)
    {
        var mm = vma.Mm;
        if (pte.IsYoung)
        {
            mm.SetPte(address, pte with { IsYoung = false });
            return;
        }

        mm.SetPte(address, page.Index == vma.IndexOf(address) ? default : Pte.OfFile(page.Index));
        if (pte.IsDirty)
        {
            page.Set(PageFlags.Dirty);
        }

        mm.Rss--;
        PageRemoveRmap(mm, page);
        page.PutShared();
    }
}
