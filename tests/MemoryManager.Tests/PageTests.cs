using System.Linq;
using Xunit;

namespace MemoryManager.Tests;

/// <summary>Pages: copying, swapping, files, and the way back from a page to its mappings.</summary>
public sealed class PageTests
{
    private const VmFlags ReadWrite = VmFlags.Read | VmFlags.Write;

    private static long Load(MmStruct mm, long address)
    {
        Assert.Equal(AccessResult.Done, mm.Load(address, out var value));
        return value;
    }

    private static void Store(MmStruct mm, long address, long value) => Assert.Equal(AccessResult.Done, mm.Store(address, value));

    [Fact]
    public void Reading_MapsThePageOfZeroes_WritingReplacesIt()
    {
        var kernel = new Kernel(frames: 8);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 4, ReadWrite);
        Assert.Equal(0, Load(mm, 1));
        Assert.Equal(0, mm.Rss);
        Store(mm, 1, 5);
        Assert.Equal(5, Load(mm, 1));
        Assert.Equal(1, mm.Rss);
        Invariants.Check(kernel);
        mm.Put();
        Invariants.CheckEmpty(kernel, 8);
    }

    [Fact]
    public void Fork_SharesUntilSomebodyWrites()
    {
        var kernel = new Kernel(frames: 64);
        var parent = kernel.CreateMm();
        parent.MapAt(0, 20, ReadWrite);
        Store(parent, 0, 1);
        Store(parent, 19, 2);
        var child = parent.Fork();
        var grandchild = child.Fork();
        Invariants.Check(kernel);
        Assert.Equal(3, parent.PteAt(0).Page!.MapCount);

        Store(child, 0, 7);
        Assert.Equal((1, 7, 1), (Load(parent, 0), Load(child, 0), Load(grandchild, 0)));
        parent.Put();
        Store(grandchild, 19, 9);
        Assert.Equal((2, 9), (Load(child, 19), Load(grandchild, 19)));
        Invariants.Check(kernel);

        // The last user writes in place.
        var page = child.PteAt(19).Page;
        Store(child, 19, 4);
        Assert.Same(page, child.PteAt(19).Page);
        child.Put();
        grandchild.Put();
        Invariants.CheckEmpty(kernel, 64);
    }

    [Fact]
    public void MoreMemoryThanThereIs_GoesToSwapAndComesBack()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 128);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 64, ReadWrite);
        foreach (var round in Enumerable.Range(1, 3))
        {
            for (var address = 0; address < 64; address++)
            {
                Store(mm, address, address * round);
            }

            Invariants.Check(kernel);
            for (var address = 0; address < 64; address++)
            {
                Assert.Equal(address * round, Load(mm, address));
            }

            Invariants.Check(kernel);
        }

        mm.Put();
        Invariants.CheckEmpty(kernel, 16);
        Assert.Equal(128, kernel.Swap.FreeSlots);
    }

    [Fact]
    public void SwappedPages_AreSharedByChildren()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 256);
        var parent = kernel.CreateMm();
        parent.MapAt(0, 32, ReadWrite);
        for (var address = 0; address < 32; address++)
        {
            Store(parent, address, address);
        }

        var child = parent.Fork();
        for (var address = 0; address < 32; address++)
        {
            Store(child, address, -address);
            Assert.Equal(address, Load(parent, address));
        }

        Invariants.Check(kernel);
        Assert.Equal(-31, Load(child, 31));
        child.Put();
        parent.Put();
        Invariants.CheckEmpty(kernel, 16);
    }

    [Fact]
    public void OutOfMemory_IsToldAndSurvived()
    {
        var kernel = new Kernel(frames: 8, swapSlots: 4);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 32, ReadWrite);
        var results = Enumerable.Range(0, 32).Select(address => mm.Store(address, 1)).ToList();
        Assert.Contains(AccessResult.Done, results);
        Assert.Contains(AccessResult.OutOfMemory, results);
        Invariants.Check(kernel);
        mm.Put();
        Invariants.CheckEmpty(kernel, 8);
    }

    [Fact]
    public void LockedAreas_StayInMemory()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 64);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 4, ReadWrite | VmFlags.Locked);
        mm.MapAt(100, 40, ReadWrite);
        for (var address = 0; address < 4; address++)
        {
            Store(mm, address, address);
        }

        for (var address = 100; address < 140; address++)
        {
            Store(mm, address, address);
        }

        Assert.All(Enumerable.Range(0, 4), address => Assert.True(mm.PteAt(address).IsPresent));
        Invariants.Check(kernel);
    }

    [Fact]
    public void SwapOff_BringsEverythingBack()
    {
        var kernel = new Kernel(frames: 64, swapSlots: 128);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 40, ReadWrite);
        mm.MapAt(100, 40, ReadWrite);
        for (var address = 0; address < 40; address++)
        {
            Store(mm, address, address);
            Store(mm, 100 + address, 0);
        }

        var child = mm.Fork();
        Assert.NotEqual(128, kernel.Swap.FreeSlots);
        Assert.True(mm.Munmap(100, 40) && child.Munmap(100, 40));
        Assert.True(kernel.Swap.SwapOff(0));
        Invariants.Check(kernel);
        Assert.Null(kernel.Swap.Area(0));
        Assert.Equal(0, kernel.Swap.FreeSlots);
        for (var address = 0; address < 40; address++)
        {
            Assert.True(mm.PteAt(address).IsPresent);
            Assert.Equal(address, Load(child, address));
        }

        mm.Put();
        child.Put();
        Invariants.CheckEmpty(kernel, 64);
    }

    [Fact]
    public void SwapOff_WithoutRoom_LeavesThingsAsTheyWere()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 128);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 64, ReadWrite);
        for (var address = 0; address < 64; address++)
        {
            Store(mm, address, address);
        }

        Assert.False(kernel.Swap.SwapOff(0));
        Invariants.Check(kernel);
        Assert.All(Enumerable.Range(0, 64), address => Assert.Equal(address, Load(mm, address)));
    }

    [Fact]
    public void Files_AreWrittenBackAndPrivateCopiesAreNot()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 64);
        var file = new Inode(32);
        var shared = kernel.CreateMm();
        var copying = kernel.CreateMm();
        shared.MapAt(0, 32, ReadWrite | VmFlags.Shared, file);
        copying.MapAt(0, 32, ReadWrite, file);
        for (var address = 0; address < 32; address++)
        {
            Store(shared, address, address);
            Store(copying, address, -address);
        }

        Invariants.Check(kernel);
        for (var address = 0; address < 32; address++)
        {
            Assert.Equal(address, Load(shared, address));
            Assert.Equal(-address, Load(copying, address));
        }

        shared.Put();
        copying.Put();
        Invariants.Check(kernel);
    }

    [Fact]
    public void Truncation_TakesPagesFromEverybody()
    {
        var kernel = new Kernel(frames: 64);
        var file = new Inode(8);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 8, ReadWrite | VmFlags.Shared, file);
        mm.MapAt(100, 4, ReadWrite, file, pgOff: 4);
        Store(mm, 6, 6);
        Store(mm, 102, 7);
        var child = mm.Fork();
        Truncate.VmTruncate(file, 6);
        Invariants.Check(kernel);
        Assert.Equal(AccessResult.BusError, mm.Load(6, out _));
        Assert.Equal(AccessResult.BusError, child.Load(102, out _));
        Assert.Equal(AccessResult.Done, child.Load(101, out _));
        file.Pages = 8;
        Assert.Equal(0, Load(mm, 6));
        Invariants.Check(kernel);
    }

    [Fact]
    public void NonlinearMappings_AreReclaimedAndFoundAgain()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 64);
        var file = new Inode(16);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 8, ReadWrite | VmFlags.Shared, file);
        for (var address = 0; address < 8; address++)
        {
            Assert.True(mm.RemapFilePage(address, 15 - address));
            Store(mm, address, address);
        }

        mm.MapAt(100, 40, ReadWrite);
        for (var address = 100; address < 140; address++)
        {
            Store(mm, address, address);
        }

        Invariants.Check(kernel);
        Assert.Contains(Enumerable.Range(0, 8), address => !mm.PteAt(address).IsPresent);
        Assert.All(Enumerable.Range(0, 8), address => Assert.Equal(address, Load(mm, address)));
        Truncate.VmTruncate(file, 12);
        Assert.Equal(AccessResult.BusError, mm.Load(0, out _));
        Assert.Equal(7, Load(mm, 7));
        Invariants.Check(kernel);
    }
}
