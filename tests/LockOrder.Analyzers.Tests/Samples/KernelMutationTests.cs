// The rest of the 2.6.8 port with one slip each: try-locks that wait, releases that are forgotten or come too late.

using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

public sealed class KernelMutationTests
{
    private static MemoryManagerSample Kernel => MemoryManagerSample.Of("2.6.8", "2.6.8");

    [Fact]
    public async Task M8_ReclaimWaitsForThePageTable_IsAnInversion() =>
        (await Kernel.Swap("Rmap.PageReferencedOne.2.6.8.cs", "Rmap.PageReferencedOne.2.6.9.cs").Analyze())
            .In("Rmap.PageReferencedAnon").Of("LOCK1001", "page_table_lock", "anon_vma->lock").Exist();

    [Fact]
    public async Task M11_ImporterLinkedBeforeTheLock_IsUnguarded()
    {
        const string Enter = "            anonVma.Lock.Enter();\n\n            // Easily";
        const string Link = "                anonVma.LinkLocked(importer);\n            }\n";

        (await Kernel
            .Edit("MmStruct.Adjust.cs", Enter, "            // Easily")
            .Edit("MmStruct.Adjust.cs", Link, Link + "\n            anonVma.Lock.Enter();\n")
            .Analyze()).In("MmStruct.AdjustOnce").Are("LOCK2001").Mention("'AnonVma.Head'", "LinkLocked");
    }

    [Fact]
    public async Task M12_FileLockKeptOverTheAllocation_WaitsForItselfWhenNotReentrant() =>
        (await KeepFileLock(Kernel)
            .Analyze()).In("MmStruct.MoveOnePage").Are("LOCK1005").Mention("'i_mmap_lock'");

    [Fact]
    public async Task M12_FileLockKeptOverTheAllocation_IsReleasedOnceTooFewWhenReentrant() =>
        (await KeepFileLock(Kernel).EditDocument("| `mapping->i_mmap_lock` | spin |", "| `mapping->i_mmap_lock` | reentrant |").Analyze()).In("MmStruct.MoveOnePage").Are("LOCK3001").Mention("'i_mmap_lock'");

    [Fact]
    public async Task M13_PageLockKeptWhileWaitingForTheAddressSpace_IsAnInversion() =>
        (await Kernel.Edit("Swapfile.Off.cs", "            page.Unlock();\n            mm.MmapSem.DownRead();\n            page.Lock();\n", "            mm.MmapSem.DownRead();\n").Analyze())
            .In("Swapfile.UnuseEntry", "Swapfile.UnuseProcess").Of("LOCK1001", "mmap_sem", "page lock").Exist();

    [Fact]
    public async Task M14_MapLockForgottenOnOneExit_StaysHeldThere()
    {
        const string Exit = "                case SwapResult.Again:\n                    page.MapLock.Exit();\n";

        (await Kernel.Edit("Vmscan.ShrinkPage.cs", Exit, "                case SwapResult.Again:\n").Analyze())
            .In("Vmscan.ShrinkPage").Of("LOCK3001").Are("LOCK3001").Mention("'page_map_lock'");
    }

    [Fact]
    public async Task M15_SwapInfoPutForgottenOnOneReturn_LeaksBothLocks()
    {
        const string Put = "        if (area.SwapMap[entry.Offset] != 1)\n        {\n            SwapInfoPut(area);\n";

        (await Kernel.Edit("Swapfile.Share.cs", Put, "        if (area.SwapMap[entry.Offset] != 1)\n        {\n").Analyze())
            .In("Swapfile.RemoveExclusiveSwapPage").Mention("'swap_list_lock'", "'swap_device_lock'").Of("LOCK3001").Exist();
    }

    [Fact]
    public async Task M16_HandlerForgetsTheReleaseOnOneReturn_BreaksItsContract()
    {
        const string Reuse = "IsYoung = true });\n                mm.PageTableLock.Exit();\n";

        (await MemoryManagerSample.Of("2.6.8").Edit("Memory.Wp.cs", Reuse, "IsYoung = true });\n").Analyze())
            .In("Memory.DoWpPage").Are("LOCK3005").Mention("'page_table_lock'");
    }

    [Theory]
    [InlineData("2.6.8", 1)]
    [InlineData(null, 0)]
    public async Task M17_ForkSwapsParentAndChild_MattersOnlyToARule(string? order, int expected)
    {
        var findings = await MemoryManagerSample.Of("2.6.8", order)
            .Edit("MmStruct.Fork.cs", "            child.PageTableLock.Enter();\n", "            parent.PageTableLock.Enter();\n")
            .Edit("MmStruct.Fork.cs", "            child.PageTableLock.Exit();\n", "            parent.PageTableLock.Exit();\n")
            .Edit("Memory.Copy.cs", "[RequiresLock(\"child.PageTableLock\", \"parent.MmapSem\")]", "[RequiresLock(\"parent.PageTableLock\", \"parent.MmapSem\")]")
            .Edit("Memory.Copy.cs", "            child.PteAllocMap(start);\n", "")
            .Edit("Memory.Copy.cs", "            parent.PageTableLock.Enter();\n", "            child.PageTableLock.Enter();\n            child.PteAllocMap(start);\n")
            .Edit("Memory.Copy.cs", "            parent.PageTableLock.Exit();\n", "            child.PageTableLock.Exit();\n")
            .Analyze();

        Assert.Equal(expected, findings.In("Memory.CopyPageRange").Of("LOCK1004", "page_table_lock").All.Length);
    }

    private static MemoryManagerSample KeepFileLock(MemoryManagerSample kernel) =>
        kernel.Edit("MmStruct.Mremap.cs", "            mapping?.IMmapLock.Exit();\n            PteAllocMap(newAddress);\n", "            PteAllocMap(newAddress);\n");
}
