using System.Collections.Generic;
using LockOrder;

namespace MemoryManager;

/// <summary>An address space: its areas, and the page tables behind them.</summary>
internal sealed partial class MmStruct
{
    private const int PtrsPerPte = 16;

    internal readonly Kernel Kernel;

    /// <summary>The shape of the address space: held for writing to change it, for reading to rely on it.</summary>
    internal readonly RwSem MmapSem = new();

    /// <summary>The page tables, and what may change while <see cref="MmapSem"/> is only held for reading.</summary>
    internal readonly SpinBit PageTableLock = new();

    /// <summary>The page tables, one a stretch of addresses: a directory with a single level.</summary>
    internal readonly Dictionary<long, Pte[]> Pgd = [];

    /// <summary>How many pages are mapped.</summary>
    internal int Rss;

    /// <summary>The first area; they are linked in the order of their addresses.</summary>
    internal VmAreaStruct? Mmap;
    internal int MapCount;
    internal long StartBrk;
    internal long Brk;

    /// <summary>Membership in the kernel's list of address spaces.</summary>
    internal readonly ListHead<MmStruct> MmList;
    internal int Users = 1;

    // The area found last. Written by readers side by side: it is a guess, and checked before it is used.
    private VmAreaStruct? _mmapCache;

    internal MmStruct(Kernel kernel)
    {
        Kernel = kernel;
        MmList = new ListHead<MmStruct>(this);
    }

    /// <summary>The first area that ends above an address, which may lie below it; the caller holds <see cref="MmapSem"/>.</summary>
    internal VmAreaStruct? FindVma(long address)
    {
        var guess = _mmapCache;
        if (guess is not null && guess.Start <= address && address < guess.End)
        {
            return guess;
        }

        var vma = Mmap;
        while (vma is not null && vma.End <= address)
        {
            vma = vma.Next;
        }

        if (vma is not null)
        {
            _mmapCache = vma;
        }

        return vma;
    }

    /// <summary>The last area that starts below an address; the caller holds <see cref="MmapSem"/>.</summary>
    internal VmAreaStruct? FindVmaBefore(long address)
    {
        VmAreaStruct? previous = null;
        for (var vma = Mmap; vma is not null && vma.Start < address; vma = vma.Next)
        {
            previous = vma;
        }

        return previous;
    }

    internal Pte PteAt(long address) =>
        Pgd.TryGetValue(address / PtrsPerPte, out var table) ? table[address % PtrsPerPte] : default;

    internal void SetPte(long address, Pte pte) => Pgd[address / PtrsPerPte][address % PtrsPerPte] = pte;

    internal bool HasPteTable(long address) => Pgd.ContainsKey(address / PtrsPerPte);

    /// <summary>Makes sure that there is a table for the entry of an address: <c>pte_alloc_map</c>.</summary>
    /// <remarks>Allocation may sleep, so the lock is given up for it: whatever the caller knew of the page tables, it must look again.</remarks>
    [RequiresLock(nameof(PageTableLock))]
    internal void PteAllocMap(long address)
    {
        if (HasPteTable(address))
        {
            return;
        }

        PageTableLock.Exit();
        var table = new Pte[PtrsPerPte];
        PageTableLock.Enter();

        // Another thread may have been faster.
        Pgd.TryAdd(address / PtrsPerPte, table);
    }
}
