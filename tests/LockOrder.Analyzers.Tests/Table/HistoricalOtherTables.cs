using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Orders in the manner of other systems: the form is theirs, most names and all words are ours.</summary>
internal static class HistoricalOtherTables
{
    public static IEnumerable<(string Name, string Text)> All =>
    [
        ("Go", Go), ("SQLite", SqLite), ("InnoDB diagram", InnoDbDiagram), ("InnoDB levels", InnoDbLevels), ("ZFS", Zfs), ("CockroachDB", Cockroach),
        ("FreeBSD", FreeBsd), ("SLUB", Slub), ("dcache", Dcache), ("inode", Inode), ("quota", Quota), ("MySQL arcs", MySql),
    ];

    public const string Go = """
        ```lock-order
        # Background work
        NONE
        < sysmon
        < scavenge, forcegc;

        NONE < defer;
        NONE <
          sweepWaiters,
          assistQueue,
          sweep;

        NONE < pollDesc, wakeableSleep;
        scavenge, sweep, wakeableSleep < hchan;
        assistQueue,
          forcegc,
          hchan,
          pollDesc, # may call into timers
          sweep,
          sweepWaiters
        # Above SCHED is what calls the scheduler.
        < SCHED
        < allocmR;
        allocmR, hchan < sched;
        sched < allg, allp;

        hchan, pollDesc < timers;
        timers < timer < netpollInit;

        # Above MALLOC is what allocates.
        allg, allp, netpollInit, defer < MALLOC
        < fin, spanSetSpine
        < STACKGROW
        < gscan;
        gscan < stackpool, stackLarge;
        stackpool, stackLarge < WB
        < wbufSpans < mheap;
        mheap !< sched;
        ```
        """;

    public const string SqLite = """
        ```lock-order
        Mutexes are acquired in this order:
          1. connection mutex
          2. shared cache mutex (open, close)
          3. static main mutex
          4. memory mutex
          4b. random mutex
        ```

        ```lock-order
        database handle > btree shared > pager cache >
          > page cache group
        ```
        """;

    public const string InnoDbDiagram = """
        ```lock-order
        LATCHING ORDER FROM THE TOP

        Dictionary mutex          Held while a table is looked up or opened;
        |                         nothing below may wait for it.
        |
        V
        Dictionary header
        |
        V
        Secondary tree latch      Protects all pages that are no leaves, and
        |                         changes of the tree.
        V
        Clustered tree latch

        |
        V
        Rollback segment mutex
        |
        V
        Log mutex
        ```
        """;

    public const string InnoDbLevels = """
        ```lock-order direction=inner-first unlisted=leaf
        SYNC_UNKNOWN_VARYING = 0,
        SYNC_MUTEX = 1,
        SYNC_POOL = 10,
        SYNC_POOL_MANAGER,   /* one above the pool */
        SYNC_LOG_FLUSH = 20,
        SYNC_LOG_WRITER = 21,
        SYNC_LOG_CLOSER = 21,
        SYNC_BUFFER = 40,
        SYNC_DICTIONARY = 90,
        SYNC_NO_ORDER_CHECK = 100000,
        ```
        """;

    public const string Zfs = """
        ```lock-order
        pool_namespace_lock	->	pool_refcount

        	Opening a pool counts a reference while the
        	namespace is held.

        pool_namespace_lock	->	pool_config_lock

        	Reading the configuration needs both.

        pool_refcount	->	pool_config_lock
        ```
        """;

    public const string Cockroach = """
        ```lock-order
        // It is not required to acquire every lock in sequence, but the following order must be kept:
        // baseQueue.mu < Replica.raftMu < Replica.readOnlyCmdMu < Store.mu < Replica.mu < Replica.unreachablesMu < ... .
        ```
        """;

    public const string FreeBsd = """
        ```lock-order
        /* sx locks */
        { "proctree", &lock_class_sx },
        { "allproc", &lock_class_sx },
        { "allprison", &lock_class_sx },
        { NULL, NULL },
        /* sockets */
        { "filedesc structure", &lock_class_sx },
        { "accept", &lock_class_mtx_sleep },
        { "so_snd", &lock_class_mtx_sleep },
        { NULL, NULL },
        #ifdef HWPMC
        { "pmc-sx", &lock_class_sx },
        { "allproc", &lock_class_sx },
        #endif
        { NULL, NULL },
        { "spin sched", &lock_class_mtx_spin },
        { "turnstile lock", &lock_class_mtx_spin },
        { NULL, NULL },
        { NULL, NULL }
        ```
        """;

    public const string Slub = """
        ```lock-order
        Lock order:
          0.  cpu_hotplug_lock
          1.  slab_mutex (Global Mutex)
          2a. kmem_cache->cpu_slab->lock (Local lock)
          2b. node->barn->lock (Spinlock)
          2c. node->list_lock (Spinlock)
          3.  slab_lock(slab) (Only on some arches)
          4.  object_map_lock (Only for debugging)
        ```
        """;

    public const string Dcache = """
        ```lock-order
        dentry->d_inode->i_lock
          dentry->d_lock
            dentry->d_sb->s_dentry_lru_lock
            dcache_hash_bucket lock
            s_roots lock

        If there is an ancestor relationship:
        dentry->d_parent->...->d_parent->d_lock
          ...
            dentry->d_parent->d_lock
              dentry->d_lock

        If no ancestor relationship:
        arbitrary, since rename_lock puts them in a row
        ```
        """;

    public const string Inode = """
        ```lock-order
        inode->i_lock protects:
          inode->i_state, inode->i_hash, __get_reference()
        inode->i_sb->s_inode_list_lock protects:
          inode->i_sb->s_inodes, inode->i_sb_list
        bdi->wb.list_lock protects:
          bdi->wb.b_{dirty,io,more_io,dirty_time}, inode->i_io_list

        Lock ordering:

        inode->i_sb->s_inode_list_lock
          inode->i_lock
            Inode LRU list locks

        bdi->wb.list_lock
          inode->i_lock

        inode_hash_lock
          inode->i_sb->s_inode_list_lock
          inode->i_lock
        ```
        """;

    public const string Quota = """
        ```lock-order
        dq_data_lock > dq_list_lock > i_lock
          > dquot->dq_lock > dqio_sem
        i_sem on quota files is special (it's below dqio_sem)
        ```
        """;

    public const string MySql = """
        ```lock-order
        ARC FROM "mutex/sql/LOCK_open" TO "mutex/sql/LOCK_status"
        ARC FROM "rwlock/sql/LOCK_grant" STATE "R" TO "mutex/sql/LOCK_open"
        ARC FROM "rwlock/sql/LOCK_grant" STATE "W" TO "rwlock/sql/LOCK_cache" OP "W"
        ARC FROM "mutex/sql/LOCK_status" TO "mutex/sql/LOCK_log" OP "TRY" FLAGS LOOP
        BIND "cond/sql/COND_open" TO "mutex/sql/LOCK_open"
        NODE "mutex/sql/LOCK_test" FLAGS IGNORED
        ```
        """;
}
