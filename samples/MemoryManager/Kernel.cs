using System.Collections.Generic;
using System.Threading;

namespace MemoryManager;

/// <summary>What the kernel has one of.</summary>
internal sealed class Kernel
{
    private const long FirstBrk = 1000;

    internal readonly Zone Zone;
    internal readonly Page ZeroPage;
    internal readonly AnonVmaCache AnonVmaCache = new();
    internal readonly Swapfile Swap;

    internal readonly Lock MmListLock = new();
    internal readonly ListHead<MmStruct> MmList = new();

    internal readonly Lock InodeLock = new();
    internal readonly HashSet<Inode> DirtyInodes = [];

    internal Kernel(int frames, int swapSlots = 0)
    {
        Zone = new Zone(frames + 1);
        ZeroPage = Zone.TryAllocate()!;
        ZeroPage.Set(PageFlags.Reserved | PageFlags.Uptodate);
        Swap = new Swapfile(this);
        if (swapSlots > 0)
        {
            Swap.SwapOn(swapSlots);
        }
    }

    /// <summary>Starts the first process; all others are forked.</summary>
    internal MmStruct CreateMm()
    {
        var mm = new MmStruct(this) { StartBrk = FirstBrk, Brk = FirstBrk };
        lock (MmListLock)
        {
            MmList.AddTail(mm.MmList);
        }

        return mm;
    }

    /// <summary>A zeroed page, at the price of pushing others out; null when that does not help either. May sleep: call it with no spin lock held.</summary>
    internal Page? AllocatePage()
    {
        const int Attempts = 4;
        var page = Zone.TryAllocate();
        for (var attempt = 0; page is null && attempt < Attempts; attempt++)
        {
            Vmscan.TryToFreePages(this);
            page = Zone.TryAllocate();
        }

        return page;
    }
}
