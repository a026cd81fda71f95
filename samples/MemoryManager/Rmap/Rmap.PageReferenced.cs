using LockOrder;

namespace MemoryManager;

internal static partial class Rmap
{
    /// <summary>How many of those who map the page used it since they were last asked.</summary>
    [RequiresLock("page.MapLock")]
    internal static int PageReferenced(Page page)
    {
        var referenced = page.TestClear(PageFlags.Referenced) ? 1 : 0;
        if (page.MapCount == 0)
        {
            return referenced;
        }

        return page.Mapping switch
        {
            AnonVma anonVma => referenced + PageReferencedAnon(page, anonVma),
            AddressSpace mapping => referenced + PageReferencedFile(page, mapping),
            _ => referenced,
        };
    }

    [RequiresLock("page.MapLock")]
    private static int PageReferencedAnon(Page page, AnonVma anonVma)
    {
        var mapCount = page.MapCount;
        var referenced = 0;
        lock (anonVma.Lock)
        {
            foreach (var vma in anonVma.Head)
            {
                referenced += PageReferencedOne(page, vma, ref mapCount);
                if (mapCount == 0)
                {
                    break;
                }
            }
        }

        return referenced;
    }

    [RequiresLock("page.MapLock")]
    private static int PageReferencedFile(Page page, AddressSpace mapping)
    {
        // Truncation holds i_mmap_lock and comes for page_map_lock: here it can only be tried.
        if (!mapping.IMmapLock.TryEnter())
        {
            return 0;
        }

        var mapCount = page.MapCount;
        var referenced = 0;
        foreach (var vma in mapping.IMmap)
        {
            if (vma.Flags.HasFlag(VmFlags.Locked))
            {
                referenced++;
                break;
            }

            referenced += PageReferencedOne(page, vma, ref mapCount);
            if (mapCount == 0)
            {
                break;
            }
        }

        mapping.IMmapLock.Exit();
        return referenced;
    }

    // The entry may map another page by now, or none.
    private static int TestClearYoung(MmStruct mm, Page page, long address, ref int mapCount)
    {
        var pte = mm.PteAt(address);
        if (pte.Page != page)
        {
            return 0;
        }

        mapCount--;
        if (!pte.IsYoung)
        {
            return 0;
        }

        mm.SetPte(address, pte with { IsYoung = false });
        return 1;
    }
}
