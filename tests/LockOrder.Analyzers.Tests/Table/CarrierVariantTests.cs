using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Variants 1 to 4 of tables in the wild: what carries an order.</summary>
public sealed class CarrierVariantTests
{
    [Fact]
    public void Variant01_CommentCarriers_AreStripped() => Document.Reads(
        """
        ```lock-order
        /*
         * mm->mmap_sem
         *   ->page_table_lock
         *     ->zone.lru_lock
         */
        ```

        ```lock-order
        // mm->mmap_sem
        //   ->page_table_lock
        ```

        ```lock-order
        /// dquot_lock
        ///   qlist_lock
        ```

        ```lock-order
        /*
           quota_lock
             inode_lock
         */
        ```
        """,
        """
        block
          mm->mmap_sem > page_table_lock
          page_table_lock > zone.lru_lock
        block
          mm->mmap_sem > page_table_lock
        block
          dquot_lock > qlist_lock
        block
          quota_lock > inode_lock
        """);

    [Fact]
    public void Variant01_LostIndentation_IsRefused() => Document.Reads(
        """
        ```lock-order
        /// mm->mmap_sem
        /// ->page_table_lock
        /// ->anon_vma->lock
        /// ->zone.lru_lock
        ```
        """,
        """
        block
        LOCK0001 2: Every line has an arrow at the same column, so it is lost which lock nests in which; indent each lock under the one it nests in
        """);

    [Fact]
    public void Variant02_ListsAndLiteralBlocks_AreTrees() => Document.Reads(
        """
        ```lock-order
        * Dictionary mutex
          * Index latch
            * Page latch
        ```

        ~~~lock-order
        - sessions
          - buffers
        - loggers
        ~~~

        ```lock-order
        Taken from the manual::

            outer_lock
                inner_lock
        ```

        ```lock-order
        | Order | Lock |
        |---|---|
        | 1 | outer |
        ```
        """,
        """
        block
          Dictionary mutex > Index latch
          Index latch > Page latch
        block
          loggers
          sessions > buffers
        block
          outer_lock > inner_lock
        block
        LOCK0001 21: A table is not an order; move a lock table out of the block, and write an order as a tree
        """);

    [Fact]
    public void Variant03_Diff_IsRefused() => Document.Reads(
        """
        ```lock-order
        @@ -1,3 +1,3 @@
          ->mmap_sem
        -    ->i_sem
        +    ->i_mutex
        ```

        ```lock-order
        - *    ->i_sem
        + *    ->i_mutex
        ```

        ```lock-order
        -mmap_sem
        +mmap_lock
        ```
        """,
        """
        block
        block
        block
        LOCK0001 2: This is a patch, not a table; write the lines as they stand after it is applied, without + and -
        LOCK0001 9: This is a patch, not a table; write the lines as they stand after it is applied, without + and -
        LOCK0001 14: This is a patch, not a table; write the lines as they stand after it is applied, without + and -
        """);

    [Fact]
    public void Variant04_Headings_AreSkipped() => Document.Reads(
        """
        ```lock-order
        Lock ordering:
        a_lock
          b_lock

        Lock ordering in mm:
        a_lock
          c_lock

        Lock ordering (including the page flags) is following:
        a_lock
          d_lock

        Ordering:
        a_lock
          e_lock

        LOCK ORDER
        a_lock
          f_lock

        LATCHING ORDER ACCORDING TO THE TREE
        a_lock
          g_lock

        The locking order is fairly straightforward:
        a_lock
          h_lock

        Always take locks in this order:
        a_lock
          i_lock

        Anti-deadlock ordering is
        a_lock
          j_lock

        Locking notes:
        Lock ranking:
        a_lock
          k_lock
        ```
        """,
        """
        block
          a_lock > b_lock
          a_lock > c_lock
          a_lock > d_lock
          a_lock > e_lock
          a_lock > f_lock
          a_lock > g_lock
          a_lock > h_lock
          a_lock > i_lock
          a_lock > j_lock
          a_lock > k_lock
        """);
}
