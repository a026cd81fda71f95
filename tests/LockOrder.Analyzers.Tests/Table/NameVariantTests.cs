using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Variants 27 to 36: how locks are called.</summary>
public sealed class NameVariantTests
{
    [Fact]
    public void Variant27_LeadingArrow_IsNoPartOfTheName() => Document.Reads(
        """
        ```lock-order
        ->mmap_lock
          ->inode->i_lock
        ```

        | Lock | Also called |
        |---|---|
        | `->mmap_lock` | `->mmap_sem` |
        """,
        """
        block
          mmap_lock > inode->i_lock
        row *.mmap_lock
          also mmap_sem
        """);

    [Fact]
    public void Variant28_OwnerQualifiedNames_SeparatorsAreAlike() => Document.Reads(
        """
        ```lock-order
        zone.lru_lock
          bdi->wb.list_lock
            inode->i_sb->s_inode_list_lock
          bdi.wb->list_lock
            kmem_cache->cpu_slab->lock
        bdi::wb::list_lock
          TABLE_SHARE::LOCK_ha_data
        rwlock/sql/L
        ```
        """,
        """
        block
          rwlock/sql/L
          zone.lru_lock > bdi->wb.list_lock
          bdi->wb.list_lock > inode->i_sb->s_inode_list_lock
          bdi.wb->list_lock > kmem_cache->cpu_slab->lock
          bdi::wb::list_lock > TABLE_SHARE::LOCK_ha_data
        """);

    [Fact]
    public void Variant29_FunctionLikeNames() => Document.Reads(
        """
        ```lock-order
        page_map_lock()
          zone_lru_lock(zone)
            jbd_lock_bh_state()   (commit->refile)
          slab_lock(slab) (Only on some arches)
        ```
        """,
        """
        block
          page_map_lock() > zone_lru_lock(zone)
          zone_lru_lock(zone) > jbd_lock_bh_state() (commit->refile)
          page_map_lock() > slab_lock(slab) (note Only on some arches)
        """);

    [Fact]
    public void Variant30_FlagWithItsFunction() => Document.Reads(
        """
        ```lock-order
        page->flags PG_locked   (lock_page)
          mm->page_table_lock
        ```
        """,
        """
        block
          page->flags PG_locked (lock_page)
          page->flags PG_locked > mm->page_table_lock
        """);

    [Fact]
    public void Variant31_NamesOfSeveralWords() => Document.Reads(
        """
        ```lock-order
        Inode LRU list locks
          "filedesc structure"
            pte map lock
          lock_page_memcg move_lock
            dcache_hash_bucket lock
            s_roots lock
        ```
        """,
        """
        block
          Inode LRU list locks > filedesc structure
          filedesc structure > pte map lock
          Inode LRU list locks > lock_page_memcg move_lock
          lock_page_memcg move_lock > dcache_hash_bucket lock
          lock_page_memcg move_lock > s_roots lock
        """);

    [Fact]
    public void Variant32_LockClassKey() => Document.Reads(
        """
        ```lock-order
        hugetlbfs_i_mmap_rwsem_key
          huge_pte_lock
        ```
        """,
        """
        block
          hugetlbfs_i_mmap_rwsem_key > huge_pte_lock
        """);

    [Fact]
    public void Variant33_Alternatives() => Document.Reads(
        """
        ```lock-order
        anon_vma.lock
          page_table_lock or pte_lock   (prepare and various)
        anon_vma->rwsem,mapping->i_mmap_rwsem
          a / b | c
        ```
        """,
        """
        block
          anon_vma.lock > page_table_lock (prepare; note various)
          anon_vma.lock > pte_lock (prepare; note various)
          anon_vma->rwsem > a
          anon_vma->rwsem > b
          anon_vma->rwsem > c
          mapping->i_mmap_rwsem > a
          mapping->i_mmap_rwsem > b
          mapping->i_mmap_rwsem > c
        """);

    [Fact]
    public void Variant34_Braces() => Document.Reads(
        """
        ```lock-order
        ->i_shared{_mmap}_sem
          ->{left,right}_lock
        ```
        """,
        """
        block
          i_shared_sem > left_lock
          i_shared_sem > right_lock
          i_shared_mmap_sem > left_lock
          i_shared_mmap_sem > right_lock
        """);

    [Fact]
    public void Variant35_InstancesWithACondition() => Document.Reads(
        """
        ```lock-order
        rq1->lock
          rq2->lock  where: rq1 < rq2
            pi_lock
        ```

        ```lock-order
        dentry->d_parent->...->d_parent->d_lock
          ...
            dentry->d_parent->d_lock
              dentry->d_lock
        ```
        """,
        """
        block
          rq->lock self=Ascending (note where: rq1 < rq2)
          rq->lock > pi_lock
        block
          dentry->d_lock
          dentry->d_lock self=ParentBeforeChild d_parent
          dentry->d_lock self=ParentBeforeChild d_parent
        """);

    [Fact]
    public void Variant36_RenamedLocks_AreAliases() => Document.Reads(
        """
        ```lock-order
        i_sem
          i_mmap_lock
        ```

        | Lock | Also called |
        |---|---|
        | `i_sem` | `i_mutex`, `i_rwsem` |
        | `i_mmap_lock` | `i_shared_lock`, `i_shared_sem`, `i_mmap_mutex` |
        """,
        """
        block
          i_sem > i_mmap_lock
        row *.i_sem
          also i_mutex, i_rwsem
        row *.i_mmap_lock
          also i_shared_lock, i_shared_sem, i_mmap_mutex
        """);
}
