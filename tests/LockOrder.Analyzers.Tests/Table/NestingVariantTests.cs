using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Variants 5 to 14: trees and chains.</summary>
public sealed class NestingVariantTests
{
    [Fact]
    public void Variant05_ArrowPlusIndentation_DepthByColumn() => Document.Reads(
        """
        ```lock-order
          ->mmap_sem
            ->i_mmap_lock
              ->page_table_lock
            ->page_lock
          ->swap_lock
            ->tree_lock
        ```
        """,
        """
        block
          mmap_sem > i_mmap_lock
          i_mmap_lock > page_table_lock
          mmap_sem > page_lock
          swap_lock > tree_lock
        """);

    [Fact]
    public void Variant06_ArrowAtTheRootsColumn_IsItsChild() => Document.Reads(
        """
        ```lock-order
        pagemap_lru_lock
        ->i_shared_lock
          ->private_lock

        j_state_lock
        ->jbd_lock_bh_state()
        ```
        """,
        """
        block
          pagemap_lru_lock > i_shared_lock
          i_shared_lock > private_lock
          j_state_lock > jbd_lock_bh_state()
        """);

    [Fact]
    public void Variant07_LaterLineWithoutArrow_IsASibling() => Document.Reads(
        """
        ```lock-order
        ->i_pages lock
          bdi.wb->list_lock
            sb_lock
            ->inode_lock
          ->private_lock
        ```
        """,
        """
        block
          i_pages lock > bdi.wb->list_lock
          bdi.wb->list_lock > sb_lock
          bdi.wb->list_lock > inode_lock
          i_pages lock > private_lock
        """);

    [Fact]
    public void Variant08_IndentationOnly() => Document.Reads(
        """
        ```lock-order
        mm->mmap_lock
          folio_lock
            anon_vma->rwsem
              mm->page_table_lock
          mapping->i_mmap_rwsem
        ```
        """,
        """
        block
          mm->mmap_lock > folio_lock
          folio_lock > anon_vma->rwsem
          anon_vma->rwsem > mm->page_table_lock
          mm->mmap_lock > mapping->i_mmap_rwsem
        """);

    [Fact]
    public void Variant09_IrregularSteps_TabsAreEightColumns() => Document.Reads(
        """
        ```lock-order
         *  ->lru_lock
         *    ->shared_lock
         *	    ->rmap_lock
         *    ->private_lock
         *        ->swap_list_lock
         *          ->swap_device_lock
        ```
        """,
        """
        block
          lru_lock > shared_lock
          shared_lock > rmap_lock
          lru_lock > private_lock
          private_lock > swap_list_lock
          swap_list_lock > swap_device_lock
        """);

    [Fact]
    public void Variant10_BlankLines_SeparateTrees() => Document.Reads(
        """
        ```lock-order
         * ->page_table_lock
         *   ->private_lock
         *     ->i_pages lock
         *   ->list_lock
         *     ->i_pages lock
         *
         * ->inode_lock
         *   ->sb_lock
         *
         * ->page_table_lock
         *   ->swap_lock
        ```
        """,
        """
        block
          page_table_lock > private_lock
          private_lock > i_pages lock
          page_table_lock > list_lock
          list_lock > i_pages lock
          inode_lock > sb_lock
          page_table_lock > swap_lock
        """);

    [Fact]
    public void Variant11_RepeatedChild_KeepsAllWitnesses() => Document.Reads(
        """
        ```lock-order
        ->page_table_lock
          ->lru_lock       (follow_page->mark_page)
          ->private_lock   (unmap_one)
          ->lru_lock       (check_range->isolate_page)
        ```
        """,
        """
        block
          page_table_lock > lru_lock (follow_page->mark_page; check_range->isolate_page)
          page_table_lock > private_lock (unmap_one)
        """);

    [Fact]
    public void Variant12_Chains_OverSeveralLines() => Document.Reads(
        """
        ```lock-order
        channel.upl -> ppp.wlock -> ppp.rlock ->
          channel.downl.
        routes_lock --> iface_lock
        ```
        """,
        """
        block
          channel.upl > ppp.wlock
          ppp.wlock > ppp.rlock
          ppp.rlock > channel.downl
          routes_lock > iface_lock
        """);

    [Fact]
    public void Variant13_ChainsWithComparisonSigns() => Document.Reads(
        """
        ```lock-order
        dq_data_lock > dq_list_lock > i_lock >
          > dquot->dq_lock > dqio_sem
        Replica.raftMu < Replica.mu
        ```
        """,
        """
        block
          dq_data_lock > dq_list_lock
          dq_list_lock > i_lock
          i_lock > dquot->dq_lock
          dquot->dq_lock > dqio_sem
          Replica.raftMu > Replica.mu
        """);

    [Fact]
    public void Variant13_BothSignsOnOneLine_AreRefused() => Document.Reads(
        """
        ```lock-order
        a_lock < b_lock > c_lock
        ```
        """,
        """
        block
        LOCK0001 2: '<' and '>' on one line contradict each other; the left lock is the outer one with either, so use one of them
        """);

    [Fact]
    public void Variant14_ChainInsideASentence() => Document.Reads(
        """
        ```lock-order
        The following lock ordering must be obeyed: baseQueue.mu < Replica.raftMu < ... .
        ```
        """,
        """
        block
          baseQueue.mu > Replica.raftMu
        """);
}
