using System.Linq;
using Xunit;

namespace MemoryManager.Tests;

/// <summary>The shape of address spaces: splitting, merging, moving, and what becomes of anon_vmas meanwhile.</summary>
public sealed class AreaTests
{
    private const VmFlags ReadWrite = VmFlags.Read | VmFlags.Write;
    private const int Frames = 256;
    private readonly Kernel _kernel = new(Frames, swapSlots: 128);
    private readonly MmStruct _mm;

    public AreaTests() => _mm = _kernel.CreateMm();

    private void Finish()
    {
        Invariants.Check(_kernel);
        _mm.Put();
        Invariants.CheckEmpty(_kernel, Frames);
    }

    private (long Start, long End)[] Shape() => [.. _mm.Areas().Select(vma => (vma.Start, vma.End))];

    private void StoreAll(long start, long end)
    {
        for (var address = start; address < end; address++)
        {
            Assert.Equal(AccessResult.Done, _mm.Store(address, address));
        }
    }

    private void AssertStored(long start, long end)
    {
        for (var address = start; address < end; address++)
        {
            Assert.Equal(AccessResult.Done, _mm.Load(address, out var value));
            Assert.Equal(address, value);
        }
    }

    [Fact]
    public void Mmap_BesideAnAlikeArea_MakesOne()
    {
        _mm.MapAt(0, 4, ReadWrite);
        StoreAll(0, 4);
        _mm.MapAt(8, 4, ReadWrite);
        _mm.MapAt(4, 4, ReadWrite);
        Assert.Equal([(0, 12)], Shape());
        StoreAll(8, 12);
        Finish();
    }

    [Fact]
    public void Munmap_InTheMiddle_LeavesBothEndsOnTheList()
    {
        _mm.MapAt(0, 12, ReadWrite);
        StoreAll(0, 12);
        Assert.True(_mm.Munmap(4, 4));
        Assert.Equal([(0, 4), (8, 12)], Shape());
        Assert.Equal(AccessResult.SegmentationFault, _mm.Load(5, out _));
        AssertStored(8, 12);
        Assert.Equal(1, _kernel.AnonVmaCache.Live);
        Finish();
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(4, 4)]
    [InlineData(8, 4)]
    [InlineData(2, 8)]
    public void Mprotect_ThereAndBack_EndsWhereItBegan(long start, long pages)
    {
        _mm.MapAt(0, 12, ReadWrite);
        StoreAll(0, 12);
        Assert.True(_mm.Mprotect(start, pages, VmFlags.Read));
        Assert.Equal(AccessResult.SegmentationFault, _mm.Store(start, 0));
        Invariants.Check(_kernel);
        Assert.True(_mm.Mprotect(start, pages, ReadWrite));
        Assert.Equal([(0, 12)], Shape());
        AssertStored(0, 12);
        Finish();
    }

    // The eight ways of merging, named as the kernel names them: P is [0,8), N is [8,16), X is [16,24).
    [Theory]
    [InlineData(8, 4, 0, 12)] // 5: P takes the beginning of N
    [InlineData(12, 4, 12, 24)] // 4: X takes the end of N
    [InlineData(8, 8, 0, 24)] // 6: P takes N and X
    public void Mprotect_OfTheMiddleArea_MovesTheBorder(long start, long pages, long mergedStart, long mergedEnd)
    {
        _mm.MapAt(0, 8, ReadWrite);
        _mm.MapAt(8, 8, ReadWrite | VmFlags.Exec);
        _mm.MapAt(16, 8, ReadWrite);
        StoreAll(8, 16);
        Assert.True(_mm.Mprotect(start, pages, ReadWrite));
        Assert.Contains((mergedStart, mergedEnd), Shape());
        Invariants.Check(_kernel);
        StoreAll(0, 24);
        AssertStored(0, 24);
        Finish();
    }

    [Fact]
    public void Mprotect_WithOneAlikeNeighbour_JoinsIt()
    {
        _mm.MapAt(0, 8, ReadWrite);
        _mm.MapAt(8, 8, ReadWrite | VmFlags.Exec);
        _mm.MapAt(16, 8, VmFlags.Read);
        StoreAll(0, 16);
        Assert.True(_mm.Mprotect(8, 8, ReadWrite)); // 7: P takes N
        Assert.Equal([(0, 16), (16, 24)], Shape());
        Assert.True(_mm.Mprotect(0, 16, VmFlags.Read)); // 8: N becomes like X
        Assert.Equal([(0, 24)], Shape());
        AssertStored(0, 16);
        Finish();
    }

    [Fact]
    public void Prepare_BesideANeighbour_AdoptsItsAnonVma()
    {
        _mm.MapAt(0, 4, ReadWrite);
        _mm.MapAt(4, 4, ReadWrite | VmFlags.Exec);
        _mm.MapAt(8, 4, ReadWrite);
        StoreAll(8, 9);
        StoreAll(4, 5);
        StoreAll(0, 1);
        Assert.Equal(1, _kernel.AnonVmaCache.Live);
        Assert.Equal(3, _mm.Mmap!.AnonVma!.Head.ToList().Count);
        Finish();
    }

    [Fact]
    public void Prepare_WithAnotherPolicy_AllocatesItsOwn()
    {
        _mm.MapAt(0, 4, ReadWrite);
        _mm.MapAt(4, 4, ReadWrite, policy: 1);
        StoreAll(0, 8);
        Assert.Equal(2, _kernel.AnonVmaCache.Live);
        Finish();
    }

    [Fact]
    public void Prepare_WithoutMemory_FailsWithNothingHeld()
    {
        _mm.MapAt(0, 4, ReadWrite);
        _kernel.AnonVmaCache.Limit = 0;
        Assert.Equal(AccessResult.OutOfMemory, _mm.Store(0, 1));
        Invariants.Check(_kernel);
        _kernel.AnonVmaCache.Limit = 1;
        StoreAll(0, 4);
        Finish();
    }

    [Fact]
    public void Brk_GrowsAndShrinksOneArea()
    {
        var start = _mm.Brk;
        Assert.Equal(start + 8, _mm.SetBrk(start + 8));
        StoreAll(start, start + 8);
        Assert.Equal(start + 16, _mm.SetBrk(start + 16));
        Assert.Equal([(start, start + 16)], Shape());
        Assert.Equal(start + 4, _mm.SetBrk(start + 4));
        AssertStored(start, start + 4);
        Finish();
    }

    [Fact]
    public void Stack_GrowsDownToItsLimit()
    {
        _mm.MapAt(1000, 4, ReadWrite | VmFlags.GrowsDown);
        StoreAll(1000, 1004);
        StoreAll(990, 1000);
        Assert.Equal([(990, 1004)], Shape());
        Assert.Equal(AccessResult.SegmentationFault, _mm.Store(1004 - 257, 0));
        AssertStored(990, 1004);
        Finish();
    }

    [Fact]
    public void Mremap_TakesPagesAndWayBackAlong()
    {
        _mm.MapAt(0, 40, ReadWrite);
        StoreAll(0, 40);
        Assert.True(_mm.Mremap(4, 20, 100));
        Invariants.Check(_kernel);
        for (var offset = 0; offset < 20; offset++)
        {
            Assert.Equal(AccessResult.Done, _mm.Load(100 + offset, out var value));
            Assert.Equal(4 + offset, value);
        }

        Assert.Equal(AccessResult.SegmentationFault, _mm.Load(4, out _));
        Finish();
    }

    [Fact]
    public void Mremap_OfAFile_KeepsItsOffsets()
    {
        var file = new Inode(40);
        _mm.MapAt(0, 40, ReadWrite | VmFlags.Shared, file);
        StoreAll(0, 40);
        Assert.True(_mm.Mremap(0, 40, 200));
        Truncate.VmTruncate(file, 8);
        Assert.Equal(AccessResult.Done, _mm.Load(207, out var value));
        Assert.Equal(7, value);
        Assert.Equal(AccessResult.BusError, _mm.Load(208, out _));
        Invariants.Check(_kernel);
    }
}
