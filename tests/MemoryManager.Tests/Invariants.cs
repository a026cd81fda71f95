using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace MemoryManager.Tests;

/// <summary>What must hold whenever nothing is going on.</summary>
internal static class Invariants
{
    private sealed record Mapping(MmStruct Mm, VmAreaStruct Vma, long Address, Pte Pte);

    public static void Check(Kernel kernel)
    {
        var mms = kernel.MmList.ToList();
        var mappings = mms.SelectMany(MappingsOf).ToList();
        CheckAreas(mms);
        CheckAnonVmas(kernel, mms);
        CheckPages(kernel, mappings);
        CheckSwap(kernel, mappings);
        CheckLists(kernel.Zone);
    }

    /// <summary>After the last process everything is back where it came from.</summary>
    public static void CheckEmpty(Kernel kernel, int frames)
    {
        Check(kernel);
        Assert.True(kernel.MmList.IsEmpty);
        Assert.Equal(0, kernel.AnonVmaCache.Live);
        Assert.Empty(kernel.Swap.SwapperSpace.PageTree);
        Assert.Equal(frames, kernel.Zone.FreePages);
    }

    public static List<T> ToList<T>(this ListHead<T> head)
        where T : class
    {
        var elements = new List<T>();
        foreach (var element in head)
        {
            elements.Add(element);
        }

        return elements;
    }

    public static IEnumerable<VmAreaStruct> Areas(this MmStruct mm)
    {
        for (var vma = mm.Mmap; vma is not null; vma = vma.Next)
        {
            yield return vma;
        }
    }

    private static IEnumerable<Mapping> MappingsOf(MmStruct mm) =>
        from vma in mm.Areas()
        from offset in Enumerable.Range(0, (int)vma.Pages)
        let address = vma.Start + offset
        let pte = mm.PteAt(address)
        where !pte.IsNone
        select new Mapping(mm, vma, address, pte);

    private static void CheckAreas(List<MmStruct> mms)
    {
        foreach (var mm in mms)
        {
            var areas = mm.Areas().ToList();
            Assert.Equal(areas.Count, mm.MapCount);
            Assert.All(areas, vma => Assert.True(vma.Start < vma.End));
            foreach (var (lower, upper) in areas.Zip(areas.Skip(1)))
            {
                Assert.True(lower.End <= upper.Start);
                Assert.Same(lower, upper.Previous);
            }

            var entries = mm.Pgd.Values.SelectMany(table => table).Count(pte => !pte.IsNone);
            Assert.Equal(MappingsOf(mm).Count(), entries);
            Assert.Equal(MappingsOf(mm).Count(mapping => mapping.Pte.Page is { IsReserved: false }), mm.Rss);
            Assert.False(mm.MmapSem.IsHeld);
            Assert.False(mm.PageTableLock.IsHeld);
        }
    }

    private static void CheckAnonVmas(Kernel kernel, List<MmStruct> mms)
    {
        var areas = mms.SelectMany(mm => mm.Areas()).ToList();
        var anonVmas = areas.Select(vma => vma.AnonVma).OfType<AnonVma>().Distinct().ToList();
        Assert.Equal(anonVmas.Count, kernel.AnonVmaCache.Live);
        Assert.All(anonVmas, anonVma => Assert.False(anonVma.IsFreed));

        var listed = anonVmas.SelectMany(anonVma => anonVma.Head.ToList().Select(vma => (vma, anonVma))).ToList();
        var expected = areas.Where(vma => vma.AnonVma is not null).Select(vma => (vma, vma.AnonVma!));
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Equal(listed.ToHashSet(), expected.ToHashSet());

        foreach (var vma in areas)
        {
            if (vma.File is { } mapping)
            {
                Assert.Single((vma.IsNonLinear ? mapping.IMmapNonlinear : mapping.IMmap).ToList(), vma);
            }
        }
    }

    private static void CheckPages(Kernel kernel, List<Mapping> mappings)
    {
        foreach (var group in mappings.Where(mapping => mapping.Pte.IsPresent).GroupBy(mapping => mapping.Pte.Page!))
        {
            var page = group.Key;
            Assert.False(page.IsLocked);
            Assert.False(page.MapLock.IsHeld);
            if (page.IsReserved)
            {
                Assert.Same(kernel.ZeroPage, page);
                continue;
            }

            var inCache = page.Has(PageFlags.SwapCache) || page.Mapping is AddressSpace ? 1 : 0;
            Assert.Equal(group.Count(), page.MapCount);
            Assert.Equal(group.Count() + inCache, page.Count);
            if (page.Mapping is AnonVma anonVma)
            {
                var related = anonVma.Head.ToList();
                Assert.All(group, mapping => Assert.Contains(mapping.Vma, related));
                Assert.All(group, mapping => Assert.Equal(mapping.Address, mapping.Vma.AddressOf(page)));
            }
            else
            {
                Assert.Same(page, Assert.IsType<AddressSpace>(page.Mapping).PageTree[page.Index]);
            }
        }
    }

    private static void CheckSwap(Kernel kernel, List<Mapping> mappings)
    {
        var cached = kernel.Swap.SwapperSpace.PageTree.Values.ToList();
        Assert.All(cached, page => Assert.True(page.Has(PageFlags.SwapCache)));
        var entries = mappings.Select(mapping => mapping.Pte.Swap).OfType<SwapEntry>();
        var uses = entries.Concat(cached.Select(page => page.Private)).CountBy(entry => entry).ToDictionary();
        foreach (var (type, area) in kernel.Swap.Areas())
        {
            for (var offset = 0; offset < area.SwapMap.Length; offset++)
            {
                Assert.Equal(uses.GetValueOrDefault(new SwapEntry(type, offset)), area.SwapMap[offset]);
            }
        }
    }

    private static IEnumerable<(int Type, SwapInfo Area)> Areas(this Swapfile swap)
    {
        for (var type = 0; type < Swapfile.MaxAreas; type++)
        {
            if (swap.Area(type) is { } area)
            {
                yield return (type, area);
            }
        }
    }

    private static void CheckLists(Zone zone)
    {
        Assert.All(zone.ActiveList.ToList(), page => Assert.True(page.Has(PageFlags.Active)));
        Assert.All(zone.InactiveList.ToList(), page => Assert.False(page.Has(PageFlags.Active)));
        Assert.All(zone.ActiveList.ToList().Concat(zone.InactiveList.ToList()), page => Assert.True(page.Count > 0));
    }
}
