using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace MemoryManager.Tests;

/// <summary>Everybody at once, for a fixed number of rounds: nothing may break, hang or be left over.</summary>
public sealed class StressTests
{
    private const VmFlags ReadWrite = VmFlags.Read | VmFlags.Write;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static async Task Run(params Action[] threads) =>
        await Task.WhenAll(threads.Select(thread => Task.Factory.StartNew(thread, TaskCreationOptions.LongRunning))).WaitAsync(Patience);

    /// <summary>The race of 2004: areas of several relatives come onto one list and leave it.</summary>
    [Fact]
    public async Task RelativesThatAdoptForkAndExit_KeepTheirListWhole()
    {
        const int Frames = 4096;
        var kernel = new Kernel(Frames);
        var root = kernel.CreateMm();
        root.MapAt(0, 4, ReadWrite);
        root.Store(0, 1);
        await Run([.. Enumerable.Range(0, 4).Select(seed => (Action)(() => AdoptAndExit(root, rounds: 3000)))]);
        Invariants.Check(kernel);
        root.Put();
        Invariants.CheckEmpty(kernel, Frames);
    }

    private static void AdoptAndExit(MmStruct root, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var child = root.Fork();
            child.MapAt(4, 4, ReadWrite | VmFlags.Exec);
            child.Store(4, round);
            child.Put();
        }
    }

    /// <summary>Threads of one process that fault in the same places, while its areas are split and joined around them.</summary>
    [Fact]
    public async Task ThreadsOfOneProcess_AgreeOnEveryPage()
    {
        const int Frames = 512;
        var kernel = new Kernel(Frames, swapSlots: 512);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 64, ReadWrite);
        mm.MapAt(1000, 4, ReadWrite | VmFlags.GrowsDown);
        var threads = Enumerable.Range(0, 3).Select(seed => (Action)(() => Touch(mm, new Random(seed), rounds: 20000)));
        await Run([.. threads, () => Reshape(mm, new Random(7), rounds: 2000)]);
        Invariants.Check(kernel);
        mm.Put();
        Invariants.CheckEmpty(kernel, Frames);
    }

    private static void Touch(MmStruct mm, Random random, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var address = random.Next(20) == 0 ? 1000 - random.Next(200) : random.Next(64);
            _ = random.Next(2) == 0 ? mm.Store(address, round) : mm.Load(address, out _);
        }
    }

    private static void Reshape(MmStruct mm, Random random, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var start = random.Next(56);
            switch (random.Next(4))
            {
                case 0:
                    mm.Mprotect(start, 8, VmFlags.Read);
                    break;
                case 1:
                    mm.Mprotect(start, 8, ReadWrite);
                    break;
                case 2:
                    mm.MapAt(start, 8, ReadWrite);
                    break;
                default:
                    _ = mm.Mremap(start, 4, 200) && mm.Mremap(200, 4, 300) && mm.Munmap(300, 4);
                    mm.MapAt(start, 4, ReadWrite);
                    break;
            }
        }
    }

    /// <summary>Processes whose memory does not fit, beside reclaim, swapoff and truncation.</summary>
    [Fact]
    public async Task UnderPressure_NothingIsLostOrLeftOver()
    {
        const int Frames = 96;
        var kernel = new Kernel(Frames, swapSlots: 512);
        var file = new Inode(32);
        var root = kernel.CreateMm();
        root.MapAt(0, 32, ReadWrite);
        root.MapAt(100, 32, ReadWrite | VmFlags.Shared, file);
        for (var address = 0; address < 32; address++)
        {
            Assert.Equal(AccessResult.Done, root.Store(address, address));
        }

        var children = Enumerable.Range(0, 3).Select(seed => (Action)(() => LiveAndDie(root, seed, rounds: 200)));
        await Run([.. children, () => Press(kernel, file, rounds: 200)]);
        Invariants.Check(kernel);
        for (var address = 0; address < 32; address++)
        {
            Assert.Equal(AccessResult.Done, root.Load(address, out var value));
            Assert.Equal(address, value);
        }

        root.Put();
        Invariants.Check(kernel);
        Assert.Equal(0, kernel.AnonVmaCache.Live);
    }

    private static void LiveAndDie(MmStruct root, int seed, int rounds)
    {
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            var child = root.Fork();
            for (var step = 0; step < 100; step++)
            {
                var address = random.Next(32);
                var expected = (1000 * seed) + round;
                if (child.Store(address, expected) == AccessResult.Done && child.Load(address, out var value) == AccessResult.Done)
                {
                    Assert.Equal(expected, value);
                }

                _ = random.Next(2) == 0 ? child.Store(100 + address, round) : child.Load(100 + address, out _);
            }

            child.Put();
        }
    }

    private static void Press(Kernel kernel, Inode file, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            Vmscan.TryToFreePages(kernel);
            if (round % 10 == 5)
            {
                Truncate.VmTruncate(file, 8);
                Thread.Yield();
                Truncate.VmTruncate(file, 32);
            }

            if (round % 20 == 10)
            {
                kernel.Swap.SwapOn(512);
                kernel.Swap.SwapOff(0);
                kernel.Swap.SwapOff(1);
                if (kernel.Swap.FreeSlots == 0)
                {
                    kernel.Swap.SwapOn(512);
                }
            }
        }
    }
}
