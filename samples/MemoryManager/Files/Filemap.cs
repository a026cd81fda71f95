namespace MemoryManager;

/// <summary>The page cache: files in memory.</summary>
internal static class Filemap
{
    /// <summary>The page of a file at an offset, read from disk if need be, with a reference for the caller: <c>filemap_nopage</c>.</summary>
    internal static Page? NoPage(Kernel kernel, AddressSpace mapping, long index, out FaultResult result)
    {
        result = FaultResult.Minor;
        while (index < mapping.Host.Pages)
        {
            var page = mapping.FindGetPage(index);
            if (page is not null)
            {
                WaitUntilRead(page);
                return page;
            }

            page = kernel.AllocatePage();
            if (page is null)
            {
                result = FaultResult.OutOfMemory;
                return null;
            }

            // Whoever finds the page in the cache before it has been read waits for its lock.
            page.Lock();
            page.Mapping = mapping;
            page.Index = index;
            if (mapping.TryAdd(index, page))
            {
                page.Value = mapping.Host.Disk[index];
                page.Set(PageFlags.Uptodate);
                page.Unlock();
                kernel.Zone.AddInactive(page);
                result = FaultResult.Major;
                return page;
            }

            page.Unlock();
            page.Put();
        }

        result = FaultResult.BusError;
        return null;
    }

    internal static void WaitUntilRead(Page page)
    {
        if (!page.Has(PageFlags.Uptodate))
        {
            page.Lock();
            page.Unlock();
        }
    }
}
