using System.Collections.Generic;
using System.Linq;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Every document text the table tests know: what mutations start from.</summary>
internal static class Corpus
{
    public static IEnumerable<string> Texts => HistoricalKernelTables.All.Concat(HistoricalOtherTables.All).Select(static table => table.Text).Append(Canonical);

    /// <summary>One of everything, in canonical form.</summary>
    public const string Canonical = """
        # Locks

        Prose about the locks, with `code` and a list:

        - one
          ```lock-order scope=Kernel.Mm unlisted=report
          inner
            ->outer [read, ascending Id] (Reader.Fill->Pager.Map, Prepare)
          ```

        <!-- lock-order: ignore LOCK0002 not here yet -->
        ~~~lock-order edges=tree transitive=no direction=outer-first
        mm->mmap_sem  <!-- lock-order: ignore LOCK0005, LOCK0002 -->
          ->i_mmap_lock               (truncate->unmap_mapping_range)
            ->page_table_lock or pte_lock  (various places,
                                            and others)
              ->anon_vma->lock        (anon_vma_prepare)
              ->anon_vma->lock        [parent before child]
              ->zone.lru_lock [leaf]
        page lock -> {left,right}_lock -> i_shared{_mmap}_sem
        zone.lru_lock !-> mm->mmap_sem
        1. first
        2a. second
        2b. third
        inode->i_lock protects: inode.State (writes), inode.Users (reads: any of a, b)
        ~~~

        | Lock | Declared as | Protects | Also called | Kind |
        |---|---|---|---|---|
        | `page_table_lock` | `MmStruct.PageTableLock` | `MmStruct.Rss`, `VmAreaStruct.AnonVma (via Mm)` | `ptl` | spin |
        | `->Lock` | `typeof(A)`, `B..cctor`, `C.this`, `D.e[]` | | | |
        | page lock | `Down() / Up() / TryDown(), DownRead() (read) / UpRead() (read)` | `Page.Data (contents) (hint)` | | sleeping, ownerless |
        """;
}
