namespace MemoryManager;

/// <summary>Making a file shorter than those who map it think it is.</summary>
internal static class Truncate
{
    /// <summary>Sets the length of a file in pages: <c>vmtruncate</c>.</summary>
    internal static void VmTruncate(Inode inode, long pages)
    {
        inode.ISem.Wait();
        try
        {
            // First the length: from here on no fault finds a page behind it.
            inode.Pages = pages;
            UnmapMappingRange(inode.Mapping, pages);
            TruncateInodePages(inode.Mapping, pages);
        }
        finally
        {
            inode.ISem.Release();
        }
    }

    /// <summary>Removes everything from an offset on from all page tables, private copies included.</summary>
    internal static void UnmapMappingRange(AddressSpace mapping, long from)
    {
        lock (mapping.IMmapLock)
        {
            // A fault that is reading a page just now sees by this number that it must start again.
            mapping.TruncateCount++;
            foreach (var vma in mapping.IMmap)
            {
                var start = long.Max(vma.Start, vma.Start + (from - vma.PgOff));
                if (start < vma.End)
                {
                    Memory.ZapPageRange(vma, start, vma.End, atomic: true);
                }
            }

            foreach (var vma in mapping.IMmapNonlinear)
            {
                Memory.ZapNonLinear(vma, from);
            }
        }
    }

    private static void TruncateInodePages(AddressSpace mapping, long from)
    {
        for (var index = from; index < mapping.Host.Disk.Length; index++)
        {
            mapping.Host.Disk[index] = 0;
            if (mapping.FindGetPage(index) is { } page)
            {
                page.Lock();
                TruncatePage(mapping, page);
                page.Unlock();
                page.Put();
            }
        }
    }

    private static void TruncatePage(AddressSpace mapping, Page page)
    {
        lock (mapping.TreeLock)
        {
            if (page.Mapping != mapping)
            {
                return;
            }

            mapping.PageTree.Remove(page.Index);
            mapping.DirtyPages.Remove(page.Index);
            page.Clear(PageFlags.Dirty);
            page.Mapping = null;
        }

        page.PutShared();
    }
}
