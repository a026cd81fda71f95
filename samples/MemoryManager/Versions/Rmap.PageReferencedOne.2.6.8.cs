namespace MemoryManager;

internal static partial class Rmap
{
    /// <summary>Whether one area used the page lately; counts down the mappings that are left to find.</summary>
    /// <remarks>
    /// A fault holds <c>page_table_lock</c> when it comes for the lock that our caller holds, so this end may only try. A page
    /// that cannot be looked at counts as unused.
    /// </remarks>
    private static int PageReferencedOne(Page page, VmAreaStruct vma, ref int mapCount)
    {
        var mm = vma.Mm;
        if (mm.Rss == 0 || vma.AddressOf(page) is not { } address || !mm.PageTableLock.TryEnter())
        {
            return 0;
        }

        var referenced = TestClearYoung(mm, page, address, ref mapCount);
        mm.PageTableLock.Exit();
        return referenced;
    }
}
