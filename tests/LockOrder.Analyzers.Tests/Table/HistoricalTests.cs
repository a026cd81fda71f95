using System.Linq;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Orders as systems have written them down, read as documents: edges counted and spot-checked.</summary>
public sealed class HistoricalTests
{
    public static TheoryData<string, int, int> Counts => new()
    {
        { "2.5.13", 3, 0 },
        { "2.5.31", 8, 0 },
        { "2.6.0", 16, 0 },
        { "2.6.8", 25, 0 },
        { "2.6.9", 16, 0 },
        { "2.6.9 rmap", 13, 1 },
        { "2.6.19", 18, 0 },
        { "3.0", 13, 0 },
        { "4.20", 14, 0 },
        { "6.0", 19, 0 },
        { "6.0 rmap", 22, 1 },
        { "Go", 35, 0 },
        { "SQLite", 7, 0 },
        { "InnoDB diagram", 5, 0 },
        { "InnoDB levels", 8, 0 },
        { "ZFS", 3, 2 },
        { "CockroachDB", 5, 0 },
        { "FreeBSD", 6, 0 },
        { "SLUB", 8, 0 },
        { "dcache", 4, 1 },
        { "inode", 5, 1 },
        { "quota", 4, 1 },
        { "MySQL arcs", 3, 0 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Table_HasItsEdges_AndNothingIsLostSilently(string name, int edges, int problems)
    {
        var document = Read(name);
        Assert.Equal(edges, document.Blocks.Sum(static block => block.Edges.Length));
        Assert.Equal(problems, document.Problems.Length);
    }

    [Theory]
    [InlineData("2.5.31", "i_shared_lock", "mapping->page_lock", "Documented")]
    [InlineData("2.5.31", "mm->page_table_lock", "zone.lru_lock", "Documented")]
    [InlineData("2.6.0", "mmap_sem", "i_sem", "Documented")]
    [InlineData("2.6.8", "page_table_lock", "anon_vma.lock", "Documented")]
    [InlineData("2.6.8", "anon_vma.lock", "page_table_lock", "Inverted")]
    [InlineData("2.6.8", "i_mmap_lock", "anon_vma.lock", "Documented")]
    [InlineData("2.6.8", "page_map_lock()", "anon_vma.lock", "Undocumented")]
    [InlineData("2.6.8", "page_map_lock()", "swap_device_lock", "Documented")]
    [InlineData("2.6.8", "anon_vma.lock", "swap_device_lock", "Undocumented")]
    [InlineData("2.6.8", "lock_page", "page_table_lock", "Undocumented")]
    [InlineData("2.6.9", "page_table_lock", "anon_vma.lock", "Inverted")]
    [InlineData("2.6.9", "i_mmap_lock", "page_table_lock", "Documented")]
    [InlineData("2.6.9 rmap", "mm->mmap_sem", "sb_lock", "Documented")]
    [InlineData("2.6.9 rmap", "mapping->tree_lock", "inode_lock", "Inverted")]
    [InlineData("2.6.19", "pte_lock", "swap_lock", "Documented")]
    [InlineData("2.6.19", "i_mutex", "mmap_sem", "Documented")]
    [InlineData("3.0", "i_mmap_mutex", "tasklist_lock", "Inverted advisory")]
    [InlineData("3.0", "pte_lock", "sb_lock", "Documented")]
    [InlineData("4.20", "page_table_lock", "memcg->move_lock", "Documented")]
    [InlineData("6.0", "i_rwsem", "pte_lock", "Documented")]
    [InlineData("6.0 rmap", "mm->mmap_lock", "lruvec->lru_lock", "Documented")]
    [InlineData("6.0 rmap", "tasklist_lock", "anon_vma->rwsem", "Inverted")]
    [InlineData("Go", "sysmon", "mheap", "Documented")]
    [InlineData("Go", "defer", "gscan", "Documented")]
    [InlineData("Go", "mheap", "sched", "Forbidden")]
    [InlineData("Go", "allp", "allg", "Undocumented")]
    [InlineData("Go", "SCHED", "sched", "Documented")]
    [InlineData("SQLite", "connection mutex", "random mutex", "Documented")]
    [InlineData("SQLite", "memory mutex", "random mutex", "Undocumented")]
    [InlineData("SQLite", "page cache group", "btree shared", "Inverted")]
    [InlineData("InnoDB diagram", "Dictionary mutex", "Log mutex", "Documented")]
    [InlineData("InnoDB levels", "SYNC_DICTIONARY", "SYNC_POOL", "Documented")]
    [InlineData("InnoDB levels", "SYNC_POOL", "SYNC_POOL_MANAGER", "Inverted")]
    [InlineData("InnoDB levels", "SYNC_LOG_WRITER", "SYNC_LOG_CLOSER", "Undocumented")]
    [InlineData("InnoDB levels", "unlisted", "SYNC_POOL", "UnlistedLeaf")]
    [InlineData("ZFS", "pool_config_lock", "pool_namespace_lock", "Inverted")]
    [InlineData("CockroachDB", "Replica.mu", "Replica.raftMu", "Inverted")]
    [InlineData("FreeBSD", "pmc-sx", "allprison", "Documented")]
    [InlineData("FreeBSD", "accept", "allproc", "Undocumented")]
    [InlineData("SLUB", "cpu_hotplug_lock", "object_map_lock", "Documented")]
    [InlineData("SLUB", "node->list_lock", "node->barn->lock", "Undocumented")]
    [InlineData("dcache", "dentry->d_inode->i_lock", "s_roots lock", "Documented")]
    [InlineData("inode", "inode_hash_lock", "Inode LRU list locks", "Documented")]
    [InlineData("quota", "dqio_sem", "dq_data_lock", "Inverted")]
    [InlineData("MySQL arcs", "mutex/sql/LOCK_status", "mutex/sql/LOCK_open", "Inverted")]
    public void Table_Decides(string name, string held, string wanted, string expected)
    {
        var verdict = new Order([Read(name)]).Compare(held, wanted);
        Assert.Equal(expected, verdict.Kind + (verdict.Advisory ? " advisory" : string.Empty));
    }

    [Fact]
    public void NoTable_ContradictsItself()
    {
        foreach (var (name, text) in HistoricalKernelTables.All.Concat(HistoricalOtherTables.All))
        {
            Assert.True(new Order([Document.Parse(text)]).Relation.Cycles.IsEmpty, name);
        }
    }

    [Fact]
    public void TheOrderOf268_IsTheOneThePortIsWrittenAgainst()
    {
        var order = new Order([Read("2.6.8")]);
        string[] chains =
        [
            "i_mmap_lock > private_lock > swap_list_lock > swap_device_lock > tree_lock", "i_mmap_lock > page_map_lock", "i_sem > i_mmap_lock",
            "mmap_sem > i_mmap_lock > page_table_lock > tree_lock", "mmap_sem > lock_page", "mmap_sem > i_sem", "i_sem > i_alloc_sem",
            "inode_lock > sb_lock", "inode_lock > tree_lock", "page_table_lock > swap_device_lock", "page_table_lock > private_lock",
            "page_table_lock > zone.lru_lock", "page_table_lock > page_map_lock > inode_lock", "page_table_lock > anon_vma.lock",
            "page_map_lock > private_lock", "task->proc_lock > dcache_lock",
        ];
        foreach (var chain in chains)
        {
            var names = chain.Split(" > ").Select(static name => name == "tree_lock" ? "mapping->tree_lock" : name).ToArray();
            for (var i = 0; i + 1 < names.Length; i++)
            {
                Assert.Equal(OrderVerdictKind.Documented, order.Compare(names[i], names[i + 1]).Kind);
            }
        }
    }

    private static LockDocument Read(string name) =>
        Document.Parse(HistoricalKernelTables.All.Concat(HistoricalOtherTables.All).First(table => table.Name == name).Text);
}
