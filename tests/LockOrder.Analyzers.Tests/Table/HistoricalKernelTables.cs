using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>The order of Linux' memory management over the years: names and nestings, retold.</summary>
internal static class HistoricalKernelTables
{
    public static IEnumerable<(string Name, string Text)> All =>
    [
        ("2.5.13", Linux2513), ("2.5.31", Linux2531), ("2.6.0", Linux260), ("2.6.8", Linux268), ("2.6.9", Linux269), ("2.6.9 rmap", Linux269Rmap),
        ("2.6.19", Linux2619), ("3.0", Linux30), ("4.20", Linux420), ("6.0", Linux60), ("6.0 rmap", Linux60Rmap),
    ];

    public const string Linux2513 = """
        ```lock-order
        /*
         * Lock ordering:
         *
         *  pagemap_lru_lock
         *  ->i_shared_lock             (truncate)
         *      ->private_lock          (free_pte->dirty_buffers)
         *
         *  ->inode_lock
         *    ->sb_lock                 (writeback)
         */
        ```
        """;

    public const string Linux2531 = """
        ```lock-order
         *  ->i_shared_lock             (truncate)
         *    ->private_lock            (free_pte->dirty_buffers)
         *      ->swap_list_lock
         *        ->swap_device_lock    (drop_exclusive, others)
         *          ->mapping->page_lock
         *  ->inode_lock
         *    ->sb_lock                 (fs/writeback.c)
         *    ->mapping->page_lock      (sync_one)
         *
         *  mm->page_table_lock
         *    ->rmap_lock               (copy_range)
         *      ->zone.lru_lock
        ```
        """;

    public const string Linux260 = """
        ```lock-order
         *  ->i_shared_sem              (truncate)
         *    ->private_lock            (free_pte->dirty_buffers)
         *      ->swap_list_lock
         *        ->swap_device_lock    (drop_exclusive, others)
         *          ->mapping->page_lock
         *
         *  ->i_sem
         *    ->i_shared_sem            (truncate->unmap_range)
         *
         *  ->mmap_sem
         *    ->i_shared_sem            (several places)
         *
         *  ->lock_page
         *    ->i_sem                   (from time to time)
         *
         *  ->mmap_sem
         *    ->lock_page               (unmap)
         *
         *  ->mmap_sem
         *    ->i_sem                   (msync)
         *
         *  ->inode_lock
         *    ->sb_lock                 (fs/writeback.c)
         *    ->mapping->page_lock      (sync_one)
         *
         *  ->page_table_lock
         *    ->swap_device_lock        (unmap_one)
         *    ->private_lock            (unmap_one)
         *    ->page_lock               (unmap_one)
         *    ->zone.lru_lock           (mark_used->activate)
         *
         *  ->task->proc_lock
         *    ->dcache_lock             (proc_look_up)
        ```
        """;

    public const string Linux268 = """
        ```lock-order
         *  ->i_mmap_lock               (truncate)
         *    ->private_lock            (free_pte->dirty_buffers)
         *      ->swap_list_lock
         *        ->swap_device_lock    (drop_exclusive, others)
         *          ->mapping->tree_lock
         *    ->page_map_lock()         (unmap_file)
         *
         *  ->i_sem
         *    ->i_mmap_lock             (truncate->unmap_range)
         *
         *  ->mmap_sem
         *    ->i_mmap_lock
         *      ->page_table_lock       (several places,
         *                               most of them when mapping)
         *        ->mapping->tree_lock  (on machines that must flush)
         *
         *  ->mmap_sem
         *    ->lock_page               (fill_from_file)
         *
         *  ->mmap_sem
         *    ->i_sem                   (msync)
         *
         *  ->i_sem
         *    ->i_alloc_sem             (several)
         *
         *  ->inode_lock
         *    ->sb_lock                 (fs/writeback.c)
         *    ->mapping->tree_lock      (sync_one)
         *
         *  ->page_table_lock
         *    ->swap_device_lock        (unmap_one)
         *    ->private_lock            (unmap_one)
         *    ->tree_lock               (unmap_one)
         *    ->zone.lru_lock           (mark_used->activate)
         *    ->page_map_lock()         (add_anon)
         *      ->tree_lock             (remove->set_dirty)
         *      ->private_lock          (remove->set_dirty)
         *      ->inode_lock            (remove->set_dirty)
         *    ->anon_vma.lock           (anon_vma_prepare)
         *    ->inode_lock              (zap->set_dirty)
         *    ->private_lock            (zap->set_dirty_buffers)
         *
         *  ->task->proc_lock
         *    ->dcache_lock             (proc_look_up)
        ```
        """;

    public const string Linux269 = """
        ```lock-order
         *  ->i_mmap_lock               (truncate)
         *    ->private_lock            (free_pte->dirty_buffers)
         *      ->swap_list_lock
         *        ->swap_device_lock    (drop_exclusive, others)
         *          ->mapping->tree_lock
         *
         *  ->i_sem
         *    ->i_mmap_lock             (truncate->unmap_range)
         *
         *  ->mmap_sem
         *    ->i_mmap_lock
         *      ->page_table_lock       (several places)
         *        ->mapping->tree_lock
         *
         *  ->mmap_sem
         *    ->lock_page               (fill_from_file)
         *
         *  ->i_mmap_lock
         *    ->anon_vma.lock           (vma_adjust)
         *
         *  ->anon_vma.lock
         *    ->page_table_lock         (anon_vma_prepare and several)
         *
         *  ->page_table_lock
         *    ->swap_device_lock        (unmap_one)
         *    ->private_lock            (unmap_one)
         *    ->tree_lock               (unmap_one)
         *    ->zone.lru_lock           (mark_used->activate)
         *    ->zone.lru_lock           (check_range->isolate)
         *    ->private_lock            (remove->set_dirty)
         *    ->inode_lock              (zap->set_dirty)
        ```
        """;

    public const string Linux269Rmap = """
        ```lock-order
         * Lock ordering in mm:
         *
         * inode->i_sem   (while writing or truncating, not reading or faulting)
         *   inode->i_alloc_sem
         *
         * When a fault happens while writing the first two may nest in the next.
         *
         * mm->mmap_sem
         *   page->flags PG_locked (lock_page)
         *     mapping->i_mmap_lock
         *       anon_vma->lock
         *         mm->page_table_lock
         *           zone->lru_lock (in mark_used)
         *           swap_list_lock (in swap_free and the like)
         *             mmlist_lock (in swapping out)
         *             swap_device_lock (in duplicate, swap_info_get)
         *             mapping->private_lock (in dirty_buffers)
         *             inode_lock (in dirty_inode)
         *               sb_lock (within inode_lock in fs/writeback.c)
         *               mapping->tree_lock (in many places)
        ```
        """;

    public const string Linux2619 = """
        ```lock-order
         *  ->i_mutex
         *    ->i_mmap_lock             (truncate->unmap_range)
         *
         *  ->mmap_sem
         *    ->i_mmap_lock
         *      ->page_table_lock or pte_lock     (several places)
         *        ->mapping->tree_lock
         *
         *  ->i_mutex                   (buffered_write)
         *    ->mmap_sem                (make_readable->do_fault)
         *
         *  ->i_mmap_lock
         *    ->anon_vma.lock           (vma_adjust)
         *
         *  ->anon_vma.lock
         *    ->page_table_lock or pte_lock       (anon_vma_prepare and several)
         *
         *  ->page_table_lock or pte_lock
         *    ->swap_lock               (unmap_one)
         *    ->private_lock            (unmap_one)
         *    ->tree_lock               (unmap_one)
         *    ->zone.lru_lock           (mark_used->activate)
        ```
        """;

    public const string Linux30 = """
        ```lock-order
         *  ->i_mmap_mutex              (truncate)
         *    ->private_lock            (free_pte->dirty_buffers)
         *      ->swap_lock             (drop_exclusive, others)
         *        ->mapping->tree_lock
         *
         *  ->i_mutex
         *    ->i_mmap_mutex            (truncate->unmap_range)
         *
         *  bdi->wb.list_lock
         *    sb_lock                   (fs/writeback.c)
         *    ->mapping->tree_lock      (sync_one)
         *
         *  ->page_table_lock or pte_lock
         *    ->swap_lock               (unmap_one)
         *    bdi.wb->list_lock         (remove->set_dirty)
         *    ->inode->i_lock           (remove->set_dirty)
         *    bdi.wb->list_lock         (zap->set_dirty)
         *    ->inode->i_lock           (zap->set_dirty)
         *
         *  (the code does not rely on this order, it could be switched)
         *  ->tasklist_lock             (collect_processes)
         *    ->i_mmap_mutex
        ```
        """;

    public const string Linux420 = """
        ```lock-order
         *  ->i_mmap_rwsem              (truncate)
         *    ->private_lock            (free_pte->dirty_buffers)
         *      ->swap_lock             (drop_exclusive, others)
         *        ->i_pages lock
         *
         *  ->i_mutex
         *    ->i_mmap_rwsem            (truncate->unmap_range)
         *
         *  ->page_table_lock or pte_lock
         *    ->swap_lock               (unmap_one)
         *    ->private_lock            (unmap_one)
         *    ->i_pages lock            (unmap_one)
         *    ->zone_lru_lock(zone)     (mark_used->activate)
         *    ->zone_lru_lock(zone)     (check_range->isolate)
         *    ->memcg->move_lock        (remove->lock_memcg)
        ```
        """;

    public const string Linux60 = """
        ```lock-order
         *  ->i_mmap_rwsem              (truncate)
         *    ->private_lock            (free_pte->dirty_folio)
         *      ->swap_lock             (drop_exclusive, others)
         *        ->i_pages lock
         *
         *  ->i_rwsem
         *    ->invalidate_lock         (holding off page faults)
         *      ->i_mmap_rwsem          (truncate->unmap_range)
         *
         *  ->mmap_lock
         *    ->i_mmap_rwsem
         *      ->page_table_lock or pte_lock     (several, mainly in memory.c)
         *        ->i_pages lock        (on machines that must flush)
         *
         *  ->mmap_lock
         *    ->invalidate_lock         (file_fault)
         *      ->lock_page             (file_fault, process_memory)
         *
         *  ->i_rwsem                   (buffered_write)
         *    ->mmap_lock               (make_readable->do_fault)
         *
         *  ->page_table_lock or pte_lock
         *    ->swap_lock               (unmap_one)
         *    ->i_pages lock            (unmap_one)
         *    ->lruvec->lru_lock        (mark_used->activate)
         *    ->memcg->move_lock        (remove->lock_memcg)
        ```
        """;

    public const string Linux60Rmap = """
        ```lock-order
         * inode->i_rwsem (while writing or truncating, not reading or faulting)
         *   mm->mmap_lock
         *     mapping->invalidate_lock (in file_fault)
         *       page->flags PG_locked (lock_page)
         *         hugetlbfs_i_mmap_rwsem_key (in large pages)
         *           vma_start_write
         *             mapping->i_mmap_rwsem
         *               anon_vma->rwsem
         *                 mm->page_table_lock or pte_lock
         *                   swap_lock (in duplicate, swap_info_get)
         *                     mmlist_lock (in swapping out)
         *                     mapping->private_lock (in dirty_folio)
         *                       lock_page_memcg move_lock (in dirty_folio)
         *                         i_pages lock (widely used)
         *                           lruvec->lru_lock (in lock_lruvec)
         *                     inode->i_lock (in dirty_inode)
         *                     bdi.wb->list_lock (in dirty_inode)
         *                       sb_lock (within list_lock in fs/writeback.c)
         *
         * anon_vma->rwsem,mapping->i_mmap_rwsem   (collect_processes)
         *   ->tasklist_lock
         *     pte map lock
         *
         * Large pages take locks in this order:
         *   hugetlb_fault_mutex (large pages only)
         *     vma_lock
         *       mapping->i_mmap_rwsem
         *         folio_lock
        ```
        """;
}
