// What the code of 2.6.8 nests beyond its own order, found; and what it only seems to, not found.

using System;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

public sealed class UnwrittenNestingTests
{
    private static readonly Task<SampleFindings> s_findings = MemoryManagerSample.Analyze("2.6.8", "2.6.8");

    private static readonly Lazy<Task<SampleFindings>> s_withoutClosure =
        new(() => MemoryManagerSample.Of("2.6.8", "2.6.8").EditDocument("```lock-order\n", "```lock-order transitive=no\n").Analyze());

    [Theory]
    [InlineData("Rmap.PageReferencedAnon", "anon_vma->lock", "page_map_lock")]
    [InlineData("Rmap.TryToUnmapAnon", "anon_vma->lock", "page_map_lock")]
    [InlineData("Rmap.TryToUnmapAnon", "swap_device_lock", "anon_vma->lock")]
    [InlineData("Memory.DoSwapPage", "page_table_lock", "page lock")]
    [InlineData("Vmscan.ShrinkPage", "page_map_lock", "page lock")]
    public async Task Nesting_ThatTheOrderDoesNotKnow_IsReported(string member, string inner, string outer) =>
        (await s_findings).In(member).Of("LOCK1002", inner, outer).Exist();

    [Fact]
    public async Task Fork_NestsTwoPageTableLocks_WithoutARule() =>
        (await s_findings).In("Memory.CopyPageRange").Are("LOCK1004").Mention("'page_table_lock'");

    [Theory]
    [InlineData("anon_vma->lock", "i_mmap_lock")]
    [InlineData("swap_device_lock", "page_map_lock")]
    [InlineData("swap_list_lock", "page_table_lock")]
    public async Task Nesting_ThatFollowsFromOthers_IsSilent(string inner, string outer)
    {
        (await s_findings).Of("LOCK1001", inner, outer).Are();
        (await s_findings).Of("LOCK1002", inner, outer).Are();
    }

    [Theory]
    [InlineData("MmStruct.VmaLink", "anon_vma->lock", "i_mmap_lock")]
    [InlineData("MmStruct.AdjustOnce", "anon_vma->lock", "i_mmap_lock")]
    [InlineData("Memory.DoSwapPage", "swap_list_lock", "page_table_lock")]
    public async Task Nesting_ThatFollowsFromOthers_IsReportedWithoutTheClosure(string member, string inner, string outer) =>
        (await s_withoutClosure.Value).In(member).Of("LOCK1002", inner, outer).Exist();

    [Fact]
    public async Task Fork_AcquiresAnUnlistedLock_Silently() => (await s_findings).In("MmStruct.Fork").Are();

    [Theory]
    [InlineData("page_table_lock", "anon_vma->lock")]
    [InlineData("i_mmap_lock", "page_map_lock")]
    [InlineData("page lock", "page_table_lock")]
    [InlineData("mmap_sem", "page lock")]
    public async Task Try_AgainstTheOrder_IsNoInversion(string tried, string held) =>
        (await s_findings).Of("LOCK1001", tried, held).Are();

    [Fact]
    public async Task Kernel_UnderItsOwnOrder_BreaksNothingThatWasWritten() => (await s_findings).Of("LOCK1001").Are();

    [Fact]
    public async Task Data_IsSafe() => (await s_findings).Of("LOCK2001").Are();
}
