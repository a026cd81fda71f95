using System.Collections.Generic;
using System.Threading;
using LockOrder;

namespace MemoryManager;

// Taking a swap area out of use: everything in it must come back into memory.
internal sealed partial class Swapfile
{
    /// <summary>Takes an area out of use; false if memory does not suffice for what is in it.</summary>
    internal bool SwapOff(int type)
    {
        var area = Area(type);
        if (area is null)
        {
            return false;
        }

        lock (SwapListLock)
        {
            if (!SwapList.Remove(area))
            {
                return false;
            }
        }

        if (!TryToUnuse(area, type))
        {
            lock (SwapListLock)
            {
                SwapList.Add(area);
            }

            return false;
        }

        lock (SwapListLock)
        {
            _areas[type] = null;
            Interlocked.Add(ref _free, -area.Slots.Length);
            Interlocked.Add(ref _total, -area.Slots.Length);
        }

        return true;
    }

    private bool TryToUnuse(SwapInfo area, int type)
    {
        for (var offset = 0; offset < area.Slots.Length; offset++)
        {
            var entry = new SwapEntry(type, offset);
            while (IsInUse(area, offset))
            {
                var page = ReadSwapCache(entry);
                if (page is null && IsInUse(area, offset))
                {
                    return false;
                }

                if (page is not null)
                {
                    UnuseEntry(entry, page);
                    page.Put();
                }
            }
        }

        return true;
    }

    /// <summary>Replaces a slot in all page tables by its page. The page is kept locked so that nobody sends it out again meanwhile.</summary>
    private void UnuseEntry(SwapEntry entry, Page page)
    {
        var visited = new List<MmStruct>();
        page.Lock();
        _kernel.MmListLock.Enter();
        for (var mm = _kernel.MmList.First; mm is not null; mm = _kernel.MmList.After(mm.MmList))
        {
            // A use keeps it on the list, so that the walk can go on from it.
            mm.Users++;
            visited.Add(mm);
            _kernel.MmListLock.Exit();
            UnuseProcess(mm, entry, page);
            _kernel.MmListLock.Enter();
        }

        _kernel.MmListLock.Exit();
        if (page.Has(PageFlags.SwapCache) && page.Private == entry)
        {
            DeleteIfLast(entry, page);
        }

        page.Unlock();
        foreach (var mm in visited)
        {
            mm.Put();
        }
    }

    private void UnuseProcess(MmStruct mm, SwapEntry entry, Page page)
    {
        if (!mm.MmapSem.TryDownRead())
        {
            // mmap_sem goes outside the page lock: who waits for it must not hold that one.
            page.Unlock();
            mm.MmapSem.DownRead();
            page.Lock();
        }

        mm.PageTableLock.Enter();
        for (var vma = mm.Mmap; vma is not null; vma = vma.Next)
        {
            UnuseVma(vma, entry, page);
        }

        mm.PageTableLock.Exit();
        mm.MmapSem.UpRead();
    }

    /// <summary>Maps the page wherever the area refers to its slot; the caller holds <c>page_table_lock</c>.</summary>
    [RequiresLock("vma.Mm.PageTableLock")]
    private void UnuseVma(VmAreaStruct vma, SwapEntry entry, Page page)
    {
        var mm = vma.Mm;
        for (var address = vma.Start; address < vma.End; address++)
        {
            if (mm.PteAt(address).Swap == entry && page.Has(PageFlags.SwapCache) && page.Private == entry)
            {
                mm.Rss++;
                page.Get();
                mm.SetPte(address, Pte.Of(page, writable: false));
                Rmap.PageAddAnonRmap(page, vma, address);
                SwapFree(entry);
            }
        }
    }

    private void DeleteIfLast(SwapEntry entry, Page page)
    {
        var area = SwapInfoGet(entry);
        if (area is null)
        {
            return;
        }

        var isLast = area.SwapMap[entry.Offset] == 1;
        SwapInfoPut(area);
        if (isLast)
        {
            DeleteFromSwapCache(page);
        }
    }

    private static bool IsInUse(SwapInfo area, int offset)
    {
        lock (area.SwapDeviceLock)
        {
            return area.SwapMap[offset] > 0;
        }
    }
}
