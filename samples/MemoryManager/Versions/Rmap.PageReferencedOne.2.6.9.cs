namespace MemoryManager;

internal static partial class Rmap
{
    /// <summary>Whether one area used the page lately; counts down the mappings that are left to find.</summary>
    /// <remarks>A fault now takes <c>anon_vma.lock</c> before <c>page_table_lock</c>, as we do: waiting is safe, and no page is misjudged.</remarks>
    private static int PageReferencedOne(Page page, VmAreaStruct vma, ref int mapCount)
    {
        var mm = vma.Mm;
        if (mm.Rss == 0 || vma.AddressOf(page) is not { } address)
        {
            return 0;
        }

        mm.PageTableLock.Enter();
        var referenced = TestClearYoung(mm, page, address, ref mapCount);
        mm.PageTableLock.Exit();
        return referenced;
    }
}
