using System.Collections.Generic;

namespace MemoryManager;

/// <summary>Finding pages that can be spared.</summary>
internal static partial class Vmscan
{
    private const int Batch = 32;
    private const int PagevecSize = 8;

    internal static void TryToFreePages(Kernel kernel)
    {
        RefillInactive(kernel.Zone);
        ShrinkInactive(kernel);
    }

    /// <summary>Moves pages that were not used lately to the inactive list: <c>refill_inactive_zone</c>.</summary>
    private static void RefillInactive(Zone zone)
    {
        var active = new List<Page>();
        var inactive = new List<Page>();
        foreach (var page in Isolate(zone, active: true))
        {
            page.MapLock.Enter();
            var referenced = Rmap.PageReferenced(page);
            page.MapLock.Exit();
            (referenced > 0 ? active : inactive).Add(page);
        }

        PutBack(zone, active, isActive: true);
        PutBack(zone, inactive, isActive: false);
    }

    /// <summary>Frees what can be freed at the end of the inactive list: <c>shrink_cache</c>.</summary>
    private static void ShrinkInactive(Kernel kernel)
    {
        var active = new List<Page>();
        var inactive = new List<Page>();
        foreach (var page in Isolate(kernel.Zone, active: false))
        {
            switch (ShrinkPage(kernel, page))
            {
                case Verdict.Freed:
                    page.Put();
                    break;
                case Verdict.Activate:
                    active.Add(page);
                    break;
                default:
                    inactive.Add(page);
                    break;
            }
        }

        PutBack(kernel.Zone, active, isActive: true);
        PutBack(kernel.Zone, inactive, isActive: false);
    }

    /// <summary>Takes a batch of pages off the end of a list, so that they can be looked at without its lock.</summary>
    private static List<Page> Isolate(Zone zone, bool active)
    {
        var taken = new List<Page>();
        lock (zone.LruLock)
        {
            var list = active ? zone.ActiveList : zone.InactiveList;
            for (var scanned = 0; scanned < Batch && list.Last is { } page; scanned++)
            {
                list.Remove(page.Lru);
                if (page.TryGet())
                {
                    taken.Add(page);
                }
                else
                {
                    // It is being freed, and whoever does that expects to find it here.
                    list.Add(page.Lru);
                }
            }
        }

        return taken;
    }

    private static void PutBack(Zone zone, List<Page> pages, bool isActive)
    {
        var pagevec = new List<Page>(PagevecSize);
        zone.LruLock.Enter();
        foreach (var page in pages)
        {
            if (isActive)
            {
                page.Set(PageFlags.Active);
                zone.ActiveList.Add(page.Lru);
            }
            else
            {
                page.Clear(PageFlags.Active);
                zone.InactiveList.Add(page.Lru);
            }

            pagevec.Add(page);
            if (pagevec.Count == PagevecSize)
            {
                // The last reference to a page may be ours, and freeing it takes the lock.
                zone.LruLock.Exit();
                Release(pagevec);
                zone.LruLock.Enter();
            }
        }

        zone.LruLock.Exit();
        Release(pagevec);
    }

    private static void Release(List<Page> pagevec)
    {
        foreach (var page in pagevec)
        {
            page.Put();
        }

        pagevec.Clear();
    }
}
