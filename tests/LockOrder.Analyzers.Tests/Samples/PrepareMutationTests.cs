// AnonVma.Prepare of 2.6.8 with one slip each, as a tired programmer might make it.

using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

public sealed class PrepareMutationTests
{
    private const string File = "AnonVma.Prepare.2.6.8.cs";
    private const string Prepare = "AnonVma.Prepare";

    private const string Lock = """
                    if (allocated is null)
                    {
                        anonVma.Lock.Enter();
                    }


        """;

    private const string Unlock = """
                    if (allocated is null)
                    {
                        anonVma.Lock.Exit();
                    }


        """;

    private const string Publish = "            vma.AnonVma = anonVma;\n";

    private static MemoryManagerSample Kernel => MemoryManagerSample.Of("2.6.8", "2.6.8");

    [Fact]
    public async Task M1_NeitherLockNorUnlock_IsUnguardedWhenAdopted() =>
        (await Kernel.Edit(File, Lock, "").Edit(File, Unlock, "").Analyze()).In(Prepare)
            .Are("LOCK2001").Mention("'AnonVma.Head'", "'anon_vma->lock'", "FindMergeable");

    [Fact]
    public async Task M2_NoUnlock_StaysHeld() =>
        (await Kernel.Edit(File, Unlock, "").Analyze()).In(Prepare).Are("LOCK3001").Mention("'anon_vma->lock'");

    [Fact]
    public async Task M3_AllocatedClearedBeforeTheSecondTest_UnlocksWhatIsFresh() =>
        (await Kernel.Edit(File, Unlock, "            allocated = null;\n" + Unlock).Analyze()).In(Prepare)
            .Are("LOCK3002").Mention("'anon_vma->lock'");

    [Fact]
    public async Task M4_SecondTestNegated_LeaksWhenAdoptedAndUnlocksWhenFresh() =>
        (await Kernel.Edit(File, Unlock, Unlock.Replace("is null", "is not null", System.StringComparison.Ordinal)).Analyze()).In(Prepare)
            .Are("LOCK3001", "LOCK3002").Mention("'anon_vma->lock'");

    [Fact]
    public async Task M5_SecondTestOfAnotherVariable_UnlocksWhatIsFresh() =>
        (await Kernel.Edit(File, Unlock, Unlock.Replace("allocated is null", "vma.AnonVma is not null", System.StringComparison.Ordinal)).Analyze()).In(Prepare)
            .Are("LOCK3002").Mention("'anon_vma->lock'");

    [Fact]
    public async Task M6_ReturnBetween_LeaksBothLocks() =>
        (await Kernel.Edit(File, Publish, Publish + "            if (vma.Flags.HasFlag(VmFlags.Locked))\n            {\n                return false;\n            }\n\n").Analyze()).In(Prepare)
            .Are("LOCK3001", "LOCK3001").Mention("'anon_vma->lock'", "'page_table_lock'");

    [Fact]
    public async Task M7_AllocatedNotCleared_IsNoMatterOfLocks() =>
        (await Kernel.Edit(File, Unlock + "            allocated = null;\n", Unlock).Analyze()).In(Prepare).Are();

    [Fact]
    public async Task M9_NoPageTableLock_AssignsUnguarded()
    {
        var findings = await Kernel.Edit(File, "        mm.PageTableLock.Enter();\n", "").Edit(File, "        mm.PageTableLock.Exit();\n", "").Analyze();

        findings.Warnings.Of("LOCK2001", "VmAreaStruct.AnonVma", "page_table_lock").Exist();
    }

    [Fact]
    public async Task M10_CalledWithThePageTableLockHeld_WaitsForItself()
    {
        const string Before = """
                    mm.PageTableLock.Exit();
                    if (!AnonVma.Prepare(vma))
                    {
                        return FaultResult.OutOfMemory;
                    }

                    var page = mm.Kernel.AllocatePage();
            """;
        const string After = """
                    if (!AnonVma.Prepare(vma))
                    {
                        mm.PageTableLock.Exit();
                        return FaultResult.OutOfMemory;
                    }

                    mm.PageTableLock.Exit();
                    var page = mm.Kernel.AllocatePage();
            """;

        (await Kernel.Edit("Memory.Fault.cs", Before, After).Analyze()).In("Memory.DoAnonymousPage")
            .Are("LOCK1005").Mention("'page_table_lock'", "AnonVma.Prepare");
    }
}
