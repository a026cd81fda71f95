using System;
using System.Linq;
using System.Threading.Tasks;

namespace MemoryManager;

/// <summary>A day in the life of a small computer: what the locks are for, in four scenes.</summary>
internal static class Program
{
    private const VmFlags ReadWrite = VmFlags.Read | VmFlags.Write;

    private static int Main()
    {
        try
        {
            Neighbours();
            Swapping();
            Files();
            return Crowd();
        }
        catch (KernelBugException bug)
        {
            return Panic(bug);
        }
        catch (AggregateException all) when (all.InnerException is KernelBugException bug)
        {
            return Panic(bug);
        }
    }

    private static int Panic(KernelBugException bug)
    {
        Console.WriteLine(bug.Message);
        return 1;
    }

    /// <summary>Two areas side by side share an AnonVma, so that they can become one.</summary>
    private static void Neighbours()
    {
        var kernel = new Kernel(frames: 64);
        var mm = kernel.CreateMm();
        mm.MapAt(100, 8, ReadWrite);
        mm.MapAt(108, 8, ReadWrite | VmFlags.Exec);
        mm.Store(100, 1);
        mm.Store(108, 2);
        Console.WriteLine($"neighbours: {mm.MapCount} areas, {kernel.AnonVmaCache.Live} anon_vma");

        mm.Mprotect(108, 8, ReadWrite);
        Console.WriteLine($"made alike: {mm.MapCount} area, {kernel.AnonVmaCache.Live} anon_vma");

        var child = mm.Fork();
        child.Store(100, 3);
        mm.Load(100, out var parents);
        child.Load(100, out var childs);
        Console.WriteLine($"after fork: the parent reads {parents}, the child {childs}");
        child.Put();
        mm.Put();
        Console.WriteLine($"after exit: {kernel.AnonVmaCache.Live} anon_vmas, {kernel.Zone.FreePages} of 64 pages free");
    }

    /// <summary>More memory than there is.</summary>
    private static void Swapping()
    {
        var kernel = new Kernel(frames: 16, swapSlots: 64);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 48, ReadWrite);
        for (var address = 0; address < 48; address++)
        {
            mm.Store(address, address * address);
        }

        var intact = Enumerable.Range(0, 48).All(address => mm.Load(address, out var value) == AccessResult.Done && value == address * address);
        Console.WriteLine($"swapping: 48 pages on 16 frames, {64 - kernel.Swap.FreeSlots} slots in use, contents {(intact ? "intact" : "lost")}");
        mm.Put();
    }

    /// <summary>A file that becomes shorter under those who look at it.</summary>
    private static void Files()
    {
        var kernel = new Kernel(frames: 32);
        var file = new Inode(pages: 8);
        var mm = kernel.CreateMm();
        mm.MapAt(0, 8, ReadWrite | VmFlags.Shared, file);
        mm.Store(7, 7);
        Truncate.VmTruncate(file, 4);
        Console.WriteLine($"truncation: page 7 of 4 is a {mm.Load(7, out _)}, page 3 is {mm.Load(3, out _)}");
        mm.Put();
    }

    /// <summary>The race of 2004: relatives that fault into a neighbour, fork and exit all at once.</summary>
    private static int Crowd()
    {
        const int Threads = 4;
        const int Rounds = 4000;
        var kernel = new Kernel(frames: 4096);
        var root = kernel.CreateMm();
        root.MapAt(0, 4, ReadWrite);
        root.Store(0, 1);
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, _ =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                // The new area adopts the AnonVma that all the relatives share.
                var child = root.Fork();
                child.MapAt(4, 4, ReadWrite | VmFlags.Exec);
                child.Store(4, round);
                child.Put();
            }
        });

        root.Put();
        var clean = kernel.AnonVmaCache.Live == 0 && kernel.Zone.FreePages == 4096;
        Console.WriteLine($"a crowd: {Threads * Rounds} processes came and went, {(clean ? "nothing is left of them" : "something was lost")}");
        return clean ? 0 : 1;
    }
}
