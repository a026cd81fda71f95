using System.Threading;
using LockOrder;

namespace MemoryManager;

/// <summary>The way back from a page to the page table entries that map it.</summary>
/// <remarks>
/// Faults come from the page tables down to the page; the functions that start at the page go the other way, hold
/// <c>page_map_lock</c> already, and therefore only try for <c>i_mmap_lock</c> and <c>page_table_lock</c>.
/// </remarks>
internal static partial class Rmap
{
    /// <summary>Counts a new mapping of an anonymous page; the caller holds <c>page_table_lock</c>.</summary>
    [RequiresLock("vma.Mm.PageTableLock")]
    internal static void PageAddAnonRmap(Page page, VmAreaStruct vma, long address)
    {
        var anonVma = vma.AnonVma;
        Bug.On(page.IsReserved);
        Bug.On(anonVma is null);

        page.MapLock.Enter();
        if (Interlocked.Increment(ref page.MapCount) == 1)
        {
            page.Mapping = anonVma;
            page.Index = vma.IndexOf(address);
        }

        page.MapLock.Exit();
    }

    /// <summary>Counts a new mapping of a page of a file; the caller holds <c>page_table_lock</c>.</summary>
    [RequiresLock("mm.PageTableLock")]
    internal static void PageAddFileRmap(MmStruct mm, Page page)
    {
        Bug.On(page.IsAnon);
        page.MapLock.Enter();
        Interlocked.Increment(ref page.MapCount);
        page.MapLock.Exit();
    }

    /// <summary>Counts the copy of a mapping that fork makes; the caller holds both <c>page_table_lock</c>s.</summary>
    internal static void PageDupRmap(Page page)
    {
        page.MapLock.Enter();
        Interlocked.Increment(ref page.MapCount);
        page.MapLock.Exit();
    }

    /// <summary>Counts off a mapping; the caller holds <c>page_table_lock</c>. After the last one an anonymous page knows its relatives no more.</summary>
    [RequiresLock("mm.PageTableLock")]
    internal static void PageRemoveRmap(MmStruct mm, Page page)
    {
        page.MapLock.Enter();
        var left = Interlocked.Decrement(ref page.MapCount);
        Bug.On(left < 0);
        if (left == 0)
        {
            if (page.TestClear(PageFlags.KeyDirty))
            {
                PageWriteback.SetPageDirty(mm.Kernel, page);
            }

            page.ForgetAnonVma();
        }

        page.MapLock.Exit();
    }
}
