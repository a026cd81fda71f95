using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Variants 37 to 44: what stands behind a name.</summary>
public sealed class AnnotationVariantTests
{
    [Fact]
    public void Variant37_Witnesses() => Document.Reads(
        """
        ```lock-order
        ->a_lock (truncate_pages)
          ->b_lock (various)
          ->c_lock (various places, mainly in mmap.c)
          ->d_lock (exclusive_swap_page, others)
          ->e_lock (fs/fs-writeback.c)
          ->f_lock (anon_vma_prepare and various)
        ```
        """,
        """
        block
          a_lock (truncate_pages)
          a_lock > b_lock (note various)
          a_lock > c_lock (note various places, mainly in mmap.c)
          a_lock > d_lock (exclusive_swap_page; note others)
          a_lock > e_lock (note fs/fs-writeback.c)
          a_lock > f_lock (anon_vma_prepare; note various)
        """);

    [Fact]
    public void Variant38_WitnessPaths() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock (truncate->unmap_mapping_range)
          ->c_lock (__free_pte->__set_page_dirty_buffers)
          ->d_lock (Reader.Fill -> Pager.Fault() -> Pager.Map)
        ```
        """,
        """
        block
          a_lock > b_lock (truncate->unmap_mapping_range)
          a_lock > c_lock (__free_pte->__set_page_dirty_buffers)
          a_lock > d_lock (Reader.Fill->Pager.Fault->Pager.Map)
        """);

    [Fact]
    public void Variant39_Conditions_AreNotes() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock (while writing or truncating, not reading or faulting)
          ->c_lock (Only for debugging)
          ->d_lock (This is "innermost")
          ->e_lock (arch-dependent flush_dcache_mmap_lock)
        ```
        """,
        """
        block
          a_lock > b_lock (note while writing or truncating, not reading or faulting)
          a_lock > c_lock (note Only for debugging)
          a_lock > d_lock (note This is "innermost")
          a_lock > e_lock (note arch-dependent flush_dcache_mmap_lock)
        """);

    [Fact]
    public void Variant40_KindOfLock_AndAnUnclosedOne() => Document.Reads(
        """
        ```lock-order
        ->a_lock (Global Mutex)
          ->b_lock (Spinlock)
          ->c_lock (ilock
          ->d_lock (Local trylock)
        ```
        """,
        """
        block
          a_lock (note Global Mutex)
          a_lock > b_lock (note Spinlock)
          a_lock > c_lock
          a_lock > d_lock (note Local trylock)
        LOCK0001 4: A parenthesis is opened and never closed; close it on this line, or continue it on deeper lines
        """);

    [Fact]
    public void Variant41_WrappedParenthesis() => Document.Reads(
        """
        ```lock-order
         *  ->inode_lock
         *    ->page_lock	(widely used, in mark_dirty,
         *			in code for some machines,
         *			within wb.list_lock in sync_one)
         *    ->tree_lock	(truncate->
         *			 unmap_range)
        ```
        """,
        """
        block
          inode_lock > page_lock (note widely used, in mark_dirty, in code for some machines, within wb.list_lock in sync_one)
          inode_lock > tree_lock (truncate->unmap_range)
        """);

    [Fact]
    public void Variant42_LockNamesInWitnesses_AreNoEdges() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock (within inode_lock in fs/fs-writeback.c)
        ```
        """,
        """
        block
          a_lock > b_lock (note within inode_lock in fs/fs-writeback.c)
        """);

    [Fact]
    public void Variant43_CrossReferences() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock (see huge pages below)
          ->c_lock * (see hueg pages below)
          * (see below)
          ->d_lock
        ```
        """,
        """
        block
          a_lock > b_lock (note see huge pages below)
          a_lock > c_lock (note see hueg pages below)
          a_lock > d_lock
        """);

    [Fact]
    public void Variant44_RemarksWithoutParentheses() => Document.Reads(
        """
        ```lock-order
        ->a_lock
          ->b_lock  where: the owner is dead
          - the dquot lock must be held to take this lock.
          ->c_lock - one for each queue
        ```
        """,
        """
        block
          a_lock > b_lock (note where: the owner is dead)
          a_lock > c_lock (note one for each queue)
        info 4: This sentence is not part of the order; put '#' before it if it is a comment
        """);
}
