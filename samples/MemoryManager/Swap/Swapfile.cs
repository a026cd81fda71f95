using System;
using System.Collections.Generic;
using System.Threading;

namespace MemoryManager;

/// <summary>The swap areas, and who uses which slot of them.</summary>
internal sealed partial class Swapfile
{
    internal const int MaxAreas = 4;

    /// <summary>The list of areas in which slots are given out.</summary>
    internal readonly Lock SwapListLock = new();
    internal readonly List<SwapInfo> SwapList = [];

    /// <summary>The swap cache: pages that have a slot, by slot.</summary>
    internal readonly AddressSpace SwapperSpace = new Inode(pages: 0).Mapping;

    private readonly Kernel _kernel;
    private readonly SwapInfo?[] _areas = new SwapInfo?[MaxAreas];
    private int _total;
    private int _free;

    internal Swapfile(Kernel kernel) => _kernel = kernel;

    /// <summary>Whether slots are scarce, so that a page should not keep its slot longer than it must.</summary>
    internal bool IsNearlyFull => Volatile.Read(ref _free) * 2 < Volatile.Read(ref _total);

    internal int FreeSlots => Volatile.Read(ref _free);

    internal SwapInfo? Area(int type) => Volatile.Read(ref _areas[type]);

    /// <summary>Adds an area; returns its number.</summary>
    internal int SwapOn(int slots)
    {
        var area = new SwapInfo(slots);
        lock (SwapListLock)
        {
            var type = Array.IndexOf(_areas, null);
            Bug.On(type < 0);
            Volatile.Write(ref _areas[type], area);
            SwapList.Add(area);
            Interlocked.Add(ref _free, slots);
            Interlocked.Add(ref _total, slots);
            return type;
        }
    }

    /// <summary>A slot with one use, for the swap cache, or null when all are taken.</summary>
    private SwapEntry? GetSwapPage()
    {
        lock (SwapListLock)
        {
            foreach (var area in SwapList)
            {
                lock (area.SwapDeviceLock)
                {
                    var offset = Array.IndexOf(area.SwapMap, 0, area.LowestFree);
                    if (offset >= 0)
                    {
                        area.SwapMap[offset] = 1;
                        area.LowestFree = offset + 1;
                        Interlocked.Decrement(ref _free);
                        return new SwapEntry(Array.IndexOf(_areas, area), offset);
                    }

                    area.LowestFree = area.SwapMap.Length;
                }
            }
        }

        return null;
    }

    /// <summary>Counts one more page table entry that refers to a slot; false if nobody uses the slot.</summary>
    internal bool SwapDuplicate(SwapEntry entry)
    {
        var area = Area(entry.Type);
        if (area is null)
        {
            return false;
        }

        lock (area.SwapDeviceLock)
        {
            if (area.SwapMap[entry.Offset] == 0)
            {
                return false;
            }

            area.SwapMap[entry.Offset]++;
            return true;
        }
    }

    /// <summary>Counts off one use of a slot.</summary>
    internal void SwapFree(SwapEntry entry)
    {
        var area = SwapInfoGet(entry);
        if (area is null)
        {
            return;
        }

        FreeEntry(area, entry.Offset);
        SwapInfoPut(area);
    }

    /// <summary>The area of a slot in use, with the list and the area locked; or null, and then nothing is.</summary>
    private SwapInfo? SwapInfoGet(SwapEntry entry)
    {
        var area = Area(entry.Type);
        if (area is null)
        {
            return null;
        }

        SwapListLock.Enter();
        area.SwapDeviceLock.Enter();
        if (area.SwapMap[entry.Offset] > 0)
        {
            return area;
        }

        area.SwapDeviceLock.Exit();
        SwapListLock.Exit();
        return null;
    }

    /// <summary>Unlocks what <see cref="SwapInfoGet"/> locked.</summary>
    private void SwapInfoPut(SwapInfo area)
    {
        area.SwapDeviceLock.Exit();
        SwapListLock.Exit();
    }

    /// <summary>Counts off one use of a slot; returns how many are left.</summary>
    private int FreeEntry(SwapInfo area, int offset)
    {
        var left = --area.SwapMap[offset];
        if (left == 0)
        {
            area.LowestFree = int.Min(area.LowestFree, offset);
            Interlocked.Increment(ref _free);
        }

        return left;
    }
}
