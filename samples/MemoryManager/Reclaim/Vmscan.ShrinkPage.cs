namespace MemoryManager;

internal static partial class Vmscan
{
    private enum Verdict
    {
        Freed,
        Keep,
        Activate,
    }

    /// <summary>Frees one page, or finds out why not: the body of <c>shrink_list</c>.</summary>
    /// <remarks>Nobody waits here for anything that a fault may hold: the page lock is tried, and so is all that the reverse walks need.</remarks>
    private static Verdict ShrinkPage(Kernel kernel, Page page)
    {
        if (!page.TryLock())
        {
            return Verdict.Keep;
        }

        page.MapLock.Enter();
        var referenced = Rmap.PageReferenced(page) > 0;
        if (referenced && page.MapCount > 0)
        {
            page.MapLock.Exit();
            page.Unlock();
            return Verdict.Activate;
        }

        // An anonymous page needs a slot in swap, and the search for one must not be made under a spin lock.
        if (page.IsAnon && !page.Has(PageFlags.SwapCache))
        {
            page.MapLock.Exit();
            if (!kernel.Swap.AddToSwap(page))
            {
                page.Unlock();
                return Verdict.Activate;
            }

            page.MapLock.Enter();
        }

        if (page.MapCount > 0)
        {
            switch (Rmap.TryToUnmap(kernel, page))
            {
                case SwapResult.Fail:
                    page.MapLock.Exit();
                    page.Unlock();
                    return Verdict.Activate;
                case SwapResult.Again:
                    page.MapLock.Exit();
                    page.Unlock();
                    return Verdict.Keep;
            }
        }

        page.MapLock.Exit();
        if (page.Has(PageFlags.Dirty))
        {
            if (referenced)
            {
                page.Unlock();
                return Verdict.Keep;
            }

            // The end of the writing unlocks the page, and by then somebody may want it again.
            PageWriteback.WritePage(kernel, page);
            if (!page.TryLock())
            {
                return Verdict.Keep;
            }
        }

        var freed = RemoveMapping(kernel, page);
        page.Unlock();
        return freed ? Verdict.Freed : Verdict.Keep;
    }

    /// <summary>Takes a page out of its cache unless somebody has found it there meanwhile or changed it. The page is locked.</summary>
    private static bool RemoveMapping(Kernel kernel, Page page)
    {
        var isSwap = page.Has(PageFlags.SwapCache);
        var mapping = isSwap ? kernel.Swap.SwapperSpace : page.Mapping as AddressSpace;
        if (mapping is null)
        {
            return false;
        }

        mapping.TreeLock.Enter();
        if (page.Count != 2 || page.Has(PageFlags.Dirty))
        {
            mapping.TreeLock.Exit();
            return false;
        }

        mapping.PageTree.Remove(isSwap ? page.Private.Index : page.Index);
        page.Clear(PageFlags.SwapCache);
        mapping.TreeLock.Exit();
        if (isSwap)
        {
            kernel.Swap.SwapFree(page.Private);
        }

        page.PutShared();
        return true;
    }
}
