using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

public sealed class LockNamesTests
{
    [Theory]
    [InlineData("mm->page_table_lock", "mm.pagetablelock")]
    [InlineData("MmStruct.PageTableLock", "mm.pagetablelock")]
    [InlineData("mm_struct::m_page_table_lock", "mm.pagetablelock")]
    [InlineData("_gate", "gate")]
    [InlineData("s_gate", "gate")]
    [InlineData("__gate", "gate")]
    [InlineData("m_", "m")]
    [InlineData("page lock", "pagelock")]
    [InlineData("Struct", "struct")]
    [InlineData("zone_lru_lock(zone)", "zonelrulock")]
    [InlineData("Cache<int, a.b>.stripes[]", "cache.stripes")]
    [InlineData("dentry->d_parent->...->d_lock", "dentry.dparent.dlock")]
    [InlineData("rwlock/sql/L", "rwlock/sql/l")]
    [InlineData("", "")]
    [InlineData("->", "")]
    public void Key_DoesNotDependOnTheSpelling(string name, string key) => Assert.Equal(key, LockNames.Key(name));

    [Theory]
    [InlineData("mm->mmap_sem", "mm|mmap_sem")]
    [InlineData("a.b->c::d", "a|b|c|d")]
    [InlineData("Page.Lock()", "Page|Lock")]
    [InlineData("a\u2192b", "a|b")]
    [InlineData("f(x.y).z", "f|z")]
    public void Segments_AreAsWritten(string name, string segments) => Assert.Equal(segments.Split('|'), LockNames.Segments(name));

    [Theory]
    [InlineData("page_table_lock", "Kernel.Mm.MmStruct.PageTableLock", true)]
    [InlineData("mm->page_table_lock", "Kernel.Mm.MmStruct.PageTableLock", true)]
    [InlineData("vma->page_table_lock", "Kernel.Mm.MmStruct.PageTableLock", false)]
    [InlineData("Other.Kernel.Mm.MmStruct.PageTableLock", "Kernel.Mm.MmStruct.PageTableLock", false)]
    [InlineData("", "A.B", false)]
    public void Matches_ComparesFromTheEnd(string documented, string declared, bool expected) =>
        Assert.Equal(expected, LockNames.Matches(documented, declared));

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "xyzw", 4)]
    [InlineData("short", "a very long text", 4)]
    public void Distance_CountsEdits_UpToTheLimit(string left, string right, int expected)
    {
        Assert.Equal(expected, LockNames.Distance(left, right));
        Assert.Equal(expected, LockNames.Distance(right, left));
    }

    [Theory]
    [InlineData("SCHED", true)]
    [InlineData("sched", false)]
    [InlineData("A", false)]
    [InlineData("LOCK_open", false)]
    [InlineData("A.B", false)]
    public void IsGroup_IsOneWordInCapitals(string name, bool expected) => Assert.Equal(expected, LockNames.IsGroup(name));
}
