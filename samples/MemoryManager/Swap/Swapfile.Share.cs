namespace MemoryManager;

// Pages and their slots: who is the last to use them.
internal sealed partial class Swapfile
{
    /// <summary>Whether the caller's mapping is the only use of the page, so that it may be written to. The page is locked.</summary>
    internal bool CanSharePage(Page page) => page.Count switch
    {
        1 => !page.IsReserved,
        2 => page.Has(PageFlags.SwapCache) && IsExclusiveSwapPage(page),
        _ => false,
    };

    /// <summary>Takes a page out of the swap cache if only the caller and the cache use it. The page is locked.</summary>
    internal bool RemoveExclusiveSwapPage(Page page)
    {
        if (!page.Has(PageFlags.SwapCache) || page.Count != 2)
        {
            return false;
        }

        var entry = page.Private;
        var area = SwapInfoGet(entry);
        if (area is null)
        {
            return false;
        }

        if (area.SwapMap[entry.Offset] != 1)
        {
            SwapInfoPut(area);
            return false;
        }

        bool removed;
        lock (SwapperSpace.TreeLock)
        {
            removed = page.Count == 2;
            if (removed)
            {
                RemoveFromSwapCache(page);
            }
        }

        SwapInfoPut(area);
        if (removed)
        {
            SwapFree(entry);
            page.PutShared();
        }

        return removed;
    }

    /// <summary>Gives up a page table entry's use of a page, and the page's slot if nobody needs it any more.</summary>
    internal void FreePageAndSwapCache(Page page)
    {
        if (page.Has(PageFlags.SwapCache) && page.TryLock())
        {
            RemoveExclusiveSwapPage(page);
            page.Unlock();
        }

        page.Put();
    }

    /// <summary>Gives up a page table entry's use of a slot, and the page that the swap cache may still have there.</summary>
    internal void FreeSwapAndCache(SwapEntry entry)
    {
        var area = SwapInfoGet(entry);
        if (area is null)
        {
            return;
        }

        Page? page = null;
        if (FreeEntry(area, entry.Offset) == 1)
        {
            page = FindAndTryLock(entry);
        }

        SwapInfoPut(area);
        if (page is null)
        {
            return;
        }

        var isUnused = page.Count == 2;
        if (page.Has(PageFlags.SwapCache) && (isUnused || IsNearlyFull))
        {
            DeleteFromSwapCache(page);
        }

        page.Unlock();
        page.Put();
    }

    /// <summary>The page of a slot in the swap cache, locked and with a reference; or null if there is none, or it is locked by somebody else.</summary>
    private Page? FindAndTryLock(SwapEntry entry)
    {
        lock (SwapperSpace.TreeLock)
        {
            if (!SwapperSpace.PageTree.TryGetValue(entry.Index, out var page) || !page.TryLock())
            {
                return null;
            }

            page.Get();
            return page;
        }
    }

    private bool IsExclusiveSwapPage(Page page)
    {
        var area = SwapInfoGet(page.Private);
        if (area is null)
        {
            return false;
        }

        var isExclusive = false;
        if (area.SwapMap[page.Private.Offset] == 1)
        {
            lock (SwapperSpace.TreeLock)
            {
                isExclusive = page.Count == 2;
            }
        }

        SwapInfoPut(area);
        return isExclusive;
    }
}
