namespace MemoryManager;

// The swap cache: a page in it has a slot, and whoever comes upon the slot in a page table finds the page.
internal sealed partial class Swapfile
{
    /// <summary>The page of a slot with a reference for the caller, or null.</summary>
    internal Page? LookupSwapCache(SwapEntry entry) => SwapperSpace.FindGetPage(entry.Index);

    /// <summary>Gives an anonymous page a slot and enters it into the swap cache. The page is locked; no spin lock is held.</summary>
    internal bool AddToSwap(Page page)
    {
        if (GetSwapPage() is not { } entry)
        {
            return false;
        }

        // What is in the slot is worth nothing until the page has been written.
        page.Private = entry;
        page.Set(PageFlags.Dirty | PageFlags.SwapCache);
        Bug.On(!SwapperSpace.TryAdd(entry.Index, page));
        return true;
    }

    /// <summary>Reads a slot into a new page in the swap cache, or finds that somebody else has; null if there is no memory or no such slot.</summary>
    internal Page? ReadSwapCache(SwapEntry entry)
    {
        while (true)
        {
            var page = LookupSwapCache(entry);
            if (page is not null)
            {
                return page;
            }

            page = _kernel.AllocatePage();
            if (page is null)
            {
                return null;
            }

            if (!SwapDuplicate(entry))
            {
                page.Put();
                return null;
            }

            // Whoever finds the page in the cache before it has been read waits for its lock.
            page.Lock();
            page.Private = entry;
            page.Set(PageFlags.SwapCache);
            if (SwapperSpace.TryAdd(entry.Index, page))
            {
                page.Value = Area(entry.Type)!.Slots[entry.Offset];
                page.Set(PageFlags.Uptodate);
                page.Unlock();
                _kernel.Zone.AddActive(page);
                return page;
            }

            page.Clear(PageFlags.SwapCache);
            page.Unlock();
            SwapFree(entry);
            page.Put();
        }
    }

    /// <summary>Takes a locked page out of the swap cache and gives up the cache's use of its slot; the caller has a reference.</summary>
    internal void DeleteFromSwapCache(Page page)
    {
        var entry = page.Private;
        lock (SwapperSpace.TreeLock)
        {
            RemoveFromSwapCache(page);
        }

        SwapFree(entry);
        page.PutShared();
    }

    internal void WriteSlot(SwapEntry entry, long value) => Area(entry.Type)!.Slots[entry.Offset] = value;

    // The only copy is in memory from now on; the caller holds tree_lock.
    private void RemoveFromSwapCache(Page page)
    {
        Bug.On(!SwapperSpace.PageTree.Remove(page.Private.Index));
        page.Clear(PageFlags.SwapCache);
        page.Set(PageFlags.Dirty);
    }
}
