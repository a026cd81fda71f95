namespace MemoryManager;

/// <summary>Pages that differ from what is on disk.</summary>
internal static class PageWriteback
{
    /// <summary>Remembers that a page must be written before it is freed, and tells its file.</summary>
    internal static void SetPageDirty(Kernel kernel, Page page)
    {
        if (page.Mapping is not AddressSpace mapping)
        {
            page.Set(PageFlags.Dirty);
            return;
        }

        lock (mapping.PrivateLock)
        {
            mapping.DirtyBuffers.Add(page.Index);
        }

        page.Set(PageFlags.Dirty);
        lock (mapping.TreeLock)
        {
            mapping.DirtyPages.Add(page.Index);
        }

        lock (kernel.InodeLock)
        {
            kernel.DirtyInodes.Add(mapping.Host);
        }
    }

    /// <summary>Writes a page to its file or to swap. The page comes locked; the end of the writing unlocks it.</summary>
    internal static void WritePage(Kernel kernel, Page page)
    {
        page.Clear(PageFlags.Dirty);
        if (page.Has(PageFlags.SwapCache))
        {
            kernel.Swap.WriteSlot(page.Private, page.Value);
        }
        else if (page.Mapping is AddressSpace mapping)
        {
            mapping.Host.Disk[page.Index] = page.Value;
            lock (mapping.PrivateLock)
            {
                mapping.DirtyBuffers.Remove(page.Index);
            }

            lock (mapping.TreeLock)
            {
                mapping.DirtyPages.Remove(page.Index);
            }
        }

        page.Unlock();
    }
}
