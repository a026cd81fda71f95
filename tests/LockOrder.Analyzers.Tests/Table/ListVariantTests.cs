using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Variants 15 to 26: statements, lists, diagrams, tables.</summary>
public sealed class ListVariantTests
{
    [Fact]
    public void Variant15_Statements() => Document.Reads(
        """
        ```lock-order
        # Sysmon
        NONE
        < sysmon
        < scavenge, forcegc;

        NONE < defer;

        scavenge, # scavenge runs alone
          forcegc
        # Above SCHED are callers of the scheduler.
        < SCHED
        < allocmR;

        defer !< sysmon;
        NONE < defer;
        ```
        """,
        """
        block
          defer
          defer
          sysmon > scavenge
          sysmon > forcegc
          scavenge > SCHED
          forcegc > SCHED
          SCHED > allocmR
          defer !> sysmon
        LOCK0001 16: 'defer' stands on a right-hand side twice; name everything before it in one statement
        """);

    [Fact]
    public void Variant16_NumberedList_LettersArePeers() => Document.Reads(
        """
        ```lock-order
        1. slab_mutex (Global Mutex)
        2a. node->list_lock (Spinlock)
        2b. cpu_slab->lock
        3. slab_lock(slab) (Only on some arches)
        ```

        ```lock-order
        0) outer
        1) inner
           helper
        ```
        """,
        """
        block
          slab_mutex (note Global Mutex)
          slab_mutex > node->list_lock (note Spinlock)
          slab_mutex > cpu_slab->lock
          node->list_lock > slab_lock(slab) (note Only on some arches)
          cpu_slab->lock > slab_lock(slab) (note Only on some arches)
        block
          outer > inner
        LOCK0001 11: A line under a number has no place in the order; number it, or write a tree
        """);

    [Fact]
    public void Variant17_VerticalDiagram() => Document.Reads(
        """
        ```lock-order
        Dictionary mutex        Held while a table is opened;
        |                       keep it short.
        |
        V
        Index tree latch        Protects the pages that
                                are no leaves
        |
        V
        Page latch
        ```
        """,
        """
        block
          Dictionary mutex > Index tree latch
          Index tree latch > Page latch
        """);

    [Fact]
    public void Variant18_TypesetArrows() => Document.Reads(
        """
        ```lock-order
        first
        ↓
        second
        ```

        ```lock-order
        → outer
          → inner
        a → b ⟶ c => d
        ```
        """,
        """
        block
          first > second
        block
          outer > inner
          a > b
          b > c
          c > d
        """);

    [Fact]
    public void Variant19_CommaListAsOrder_IsRefused() => Document.Reads(
        """
        ```lock-order
        (lock ordering: IREAD_LOCK, BMAP_LOCK);
        LOCK ORDER: hashlock, freelistlock, mplistlock
        ```
        """,
        """
        block
        LOCK0001 2: A comma separates alternatives at one position, it does not order; write 'a -> b -> c'
        LOCK0001 3: A comma separates alternatives at one position, it does not order; write 'a -> b -> c'
        """);

    [Fact]
    public void Variant20_HighToLowList() => Document.Reads(
        """
        ```lock-order
        Lock order (high->low)
          lock - hardware lock
          port_lock - one for each port
          stats
        ```
        """,
        """
        block
          lock (note hardware lock)
          lock > port_lock (note one for each port)
          port_lock > stats
        """);

    [Fact]
    public void Variant21_NumericLevels_NeedADirection() => Document.Reads(
        """
        ```lock-order direction=inner-first
        SYNC_NO_ORDER_CHECK = 3000,   /* no order check */
        SYNC_MEM_HASH = 147,
        SYNC_LOG = 170, // the log
        SYNC_BUF_FLUSH_LIST,
        SYNC_BUF_BLOCK = 171,
        SYNC_LEVEL_VARYING = 2000,
        ```

        ```lock-order
        LEVEL_A = 1,
        LEVEL_B = 2,
        ```
        """,
        """
        block direction=inner-first
          SYNC_LOG > SYNC_MEM_HASH
          SYNC_BUF_FLUSH_LIST > SYNC_LOG
          SYNC_BUF_BLOCK > SYNC_LOG
        block
        LOCK0001 11: Levels do not say which end is acquired first; write direction=outer-first behind the info string if the lowest one is, else direction=inner-first
        """);

    [Fact]
    public void Variant22_ArrayOfNames() => Document.Reads(
        """
        ```lock-order
        { "proctree", &lock_class_sx },
        { "allproc", &lock_class_sx },
        #ifdef HWPMC
        { "filedesc structure", &lock_class_sx },
        #endif
        { NULL, NULL },
        { "allproc", &lock_class_sx },
        { "vnode interlock", &lock_class_mtx_sleep },
        { NULL, NULL },
        { NULL, NULL },
        { "g_gt", "allproc" },
        ```
        """,
        """
        block
          proctree > allproc
          allproc > filedesc structure
          allproc > vnode interlock
        info 12: A pair that may nest both ways states no order; put '#' before it
        """);

    [Fact]
    public void Variant23_Arcs() => Document.Reads(
        """
        ```lock-order
        ARC FROM "rwlock/sql/L" STATE "W" TO "mutex/sql/B" OP "R"
        ARC FROM "mutex/sql/B" TO "mutex/sql/C" OP "TRY W" FLAGS LOOP
        ARC FROM "mutex/sql/B" TO "mutex/sql/D"
        BIND "cond/sql/X" TO "mutex/sql/B" FLAGS UNFAIR
        NODE "mutex/sql/E" FLAGS IGNORED
        ```
        """,
        """
        block
          rwlock/sql/L[write] > mutex/sql/B[read]
          mutex/sql/B > mutex/sql/D
        """);

    [Fact]
    public void Variant24_ColumnArrowsWithParagraphs() => Document.Reads(
        """
        ```lock-order
        spa_namespace_lock	->	spa_refcount

        	A pool that is opened takes a reference
        	while the namespace is locked.

        spa_namespace_lock	->	spa_config_lock
        ```
        """,
        """
        block
          spa_namespace_lock > spa_refcount
          spa_namespace_lock > spa_config_lock
        info 4: This sentence is not part of the order; put '#' before it if it is a comment
        """);

    [Fact]
    public void Variant25_GuardTablesAndSections() => Document.Reads(
        """
        ```lock-order
        inode->i_lock protects:
          inode->i_state, inode->i_hash,
          __iget()
        bdi->wb.list_lock protects:
          bdi->wb.b_{dirty,io,more_io}

        | field | description | write lock |
        |---|---|---|
        | VmArea.Start | the first address | `mm->mmap_lock` |
        | VmArea.Flags | bits | more than one |
        ```

        ```lock-order
        +-------+------+
        | Lock  | Kind |
        +=======+======+
        | a     | spin |
        +-------+------+
        ```
        """,
        """
        block
        block
        row inode->i_lock
          protects inode.i_state
          protects inode.i_hash
        row bdi->wb.list_lock
          protects bdi.wb.b_dirty
          protects bdi.wb.b_io
          protects bdi.wb.b_more_io
        row mm->mmap_lock
          protects VmArea.Start (WritesOnly)
        info 4: '__iget()' is a method; only members that hold data are protected
        info 11: This is not the name of one lock; the row is not read
        LOCK0001 16: A table is not an order; move a lock table out of the block, and write an order as a tree
        """);

    [Fact]
    public void Variant26_AttributeMatrix_IsSkipped() => Document.Reads(
        """
        ```lock-order
        writepage:   no    yes, unlocks (see below)
        readpage:    yes   no
        ```
        """,
        """
        block
        info 2: This sentence is not part of the order; put '#' before it if it is a comment
        """);
}
