// Each kernel under each order: what a reviewer of those years should have been told, and nothing else.

using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

public sealed class KernelVersionTests
{
    private const string Prepare = "AnonVma.Prepare";

    private static readonly string[] s_pageReferenced = ["Rmap.PageReferenced", "Rmap.PageReferencedAnon", "Rmap.PageReferencedFile", "Rmap.PageReferencedOne"];

    [Theory]
    [InlineData("2.6.8")]
    [InlineData("2.6.9")]
    [InlineData("2008")]
    public async Task Kernel_UnderTodaysOrder_KeepsItsOwnData(string kernel)
    {
        var findings = await MemoryManagerSample.Analyze(kernel);

        // The later kernels nest otherwise, which today's order, that of 2.6.8, must say; data is safe in all of them.
        findings.Of("LOCK2001").Are();
        if (kernel == "2.6.8")
        {
            findings.Warnings.Are();
        }
    }

    [Fact]
    public async Task Kernel267_UnderTodaysOrder_HasOneMistake()
    {
        var findings = await MemoryManagerSample.Analyze("2.6.7");

        var finding = Assert.Single(findings.Warnings.Are("LOCK2001").All);
        Assert.Equal((Prepare, "AnonVma.Head"), (finding.Member, finding.Message.Split('\'')[1]));
        findings.Warnings.Mention("'anon_vma->lock'", "LockOrdering.md line", "FindMergeable");
    }

    [Theory]
    [InlineData("2.6.8")]
    [InlineData("2.6.9")]
    public async Task Prepare267_UnderEitherOrder_TouchesTheAdoptedListWithoutItsLock(string order) =>
        (await MemoryManagerSample.Analyze("2.6.7", order)).In(Prepare).Are("LOCK2001").Mention("'AnonVma.Head'", "FindMergeable");

    [Fact]
    public async Task Prepare268_UnderItsOwnOrder_IsClean() =>
        (await MemoryManagerSample.Analyze("2.6.8", "2.6.8")).In(Prepare).Are();

    [Fact]
    public async Task Prepare268_UnderThe269Order_LocksTheListTooLate() =>
        (await MemoryManagerSample.Analyze("2.6.8", "2.6.9")).In(Prepare).Are("LOCK1001").Mention("'anon_vma->lock' is acquired", "while 'page_table_lock' is held");

    [Fact]
    public async Task Prepare269_UnderThe268Order_LocksTheTableTooLate() =>
        (await MemoryManagerSample.Analyze("2.6.9", "2.6.8")).In(Prepare).Are("LOCK1001").Mention("'page_table_lock' is acquired", "while 'anon_vma->lock' is held");

    [Fact]
    public async Task Prepare269_UnderItsOwnOrder_IsClean() =>
        (await MemoryManagerSample.Analyze("2.6.9", "2.6.9")).In(Prepare).Are();

    [Fact]
    public async Task Prepare2008_UnderThe268Order_LocksTheTableTooLate() =>
        (await MemoryManagerSample.Analyze("2008", "2.6.8")).In(Prepare).Are("LOCK1001").Mention("'page_table_lock' is acquired");

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task Prepare2008_UnderThe269Order_IsCleanHoweverStrictPublicationIs(string strict) =>
        (await MemoryManagerSample.Of("2008", "2.6.9").WithOption("lock_order.strict_publication", strict).Analyze()).In(Prepare).Are();

    [Fact]
    public async Task Prepare268_WithStrictPublication_TouchesTheNewListAfterOthersCouldFindIt() =>
        (await MemoryManagerSample.Of("2.6.8", "2.6.8").WithOption("lock_order.strict_publication", "true").Analyze()).In(Prepare).Are("LOCK2001").Mention("'AnonVma.Head'");

    [Fact]
    public async Task PageReferenced268_UnderItsOwnOrder_NestsWhatNobodyWroteDown()
    {
        var findings = (await MemoryManagerSample.Analyze("2.6.8", "2.6.8")).In(s_pageReferenced);

        findings.Are("LOCK1002").Of("LOCK1002", "anon_vma->lock", "page_map_lock").Exist();
    }

    [Fact]
    public async Task PageReferenced268_UnderThe269Order_HasNoInversion() =>
        (await MemoryManagerSample.Analyze("2.6.8", "2.6.9")).In(s_pageReferenced).Of("LOCK1001").Are();

    [Fact]
    public async Task PageReferenced269_UnderThe268Order_WaitsAgainstTheOrder()
    {
        var findings = (await MemoryManagerSample.Analyze("2.6.9", "2.6.8")).In(s_pageReferenced);

        findings.Of("LOCK1001", "page_table_lock", "anon_vma->lock").Exist();
    }

    [Fact]
    public async Task PageReferenced269_UnderItsOwnOrder_IsClean() =>
        (await MemoryManagerSample.Analyze("2.6.9", "2.6.9")).In(s_pageReferenced).Are();
}
