using System.Threading;
using LockOrder;

namespace MemoryManager;

/// <summary>How an attempt to unmap a page from everywhere ended.</summary>
internal enum SwapResult
{
    /// <summary>Nothing maps the page any more.</summary>
    Success,

    /// <summary>A lock was not to be had; later it may be.</summary>
    Again,

    /// <summary>Somebody needs the page.</summary>
    Fail,
}

internal static partial class Rmap
{
    /// <summary>Removes the page from all page tables; the caller also holds the page lock.</summary>
    [RequiresLock("page.MapLock")]
    internal static SwapResult TryToUnmap(Kernel kernel, Page page)
    {
        Bug.On(!page.IsLocked);
        var result = page.Mapping switch
        {
            AnonVma anonVma => TryToUnmapAnon(kernel, page, anonVma),
            AddressSpace mapping => TryToUnmapFile(kernel, page, mapping),
            _ => SwapResult.Fail,
        };

        if (page.MapCount > 0)
        {
            return result;
        }

        page.ForgetAnonVma();
        return SwapResult.Success;
    }

    [RequiresLock("page.MapLock")]
    private static SwapResult TryToUnmapAnon(Kernel kernel, Page page, AnonVma anonVma)
    {
        var result = SwapResult.Again;
        lock (anonVma.Lock)
        {
            foreach (var vma in anonVma.Head)
            {
                result = TryToUnmapOne(kernel, page, vma);
                if (result == SwapResult.Fail || page.MapCount == 0)
                {
                    break;
                }
            }
        }

        return result;
    }

    [RequiresLock("page.MapLock")]
    private static SwapResult TryToUnmapFile(Kernel kernel, Page page, AddressSpace mapping)
    {
        if (!mapping.IMmapLock.TryEnter())
        {
            return SwapResult.Again;
        }

        var result = SwapResult.Again;
        foreach (var vma in mapping.IMmap)
        {
            result = TryToUnmapOne(kernel, page, vma);
            if (result == SwapResult.Fail || page.MapCount == 0)
            {
                break;
            }
        }

        if (result != SwapResult.Fail && page.MapCount > 0 && !mapping.IMmapNonlinear.IsEmpty)
        {
            TryToUnmapNonlinear(page, mapping);
        }

        mapping.IMmapLock.Exit();
        return result;
    }

    /// <summary>Removes the page from one page table, and leaves there where it can be found again.</summary>
    /// <remarks>Whether that was the last one is for the caller to see: there is success only in the end.</remarks>
    [RequiresLock("page.MapLock")]
    private static SwapResult TryToUnmapOne(Kernel kernel, Page page, VmAreaStruct vma)
    {
        var mm = vma.Mm;
        if (mm.Rss == 0 || vma.AddressOf(page) is not { } address)
        {
            return SwapResult.Again;
        }

        if (!mm.PageTableLock.TryEnter())
        {
            return SwapResult.Again;
        }

        var result = SwapResult.Again;
        var pte = mm.PteAt(address);
        if (pte.Page == page)
        {
            if (IsWanted(page, vma, pte))
            {
                result = SwapResult.Fail;
            }
            else
            {
                ReplacePte(kernel, mm, page, address, pte);
            }
        }

        mm.PageTableLock.Exit();
        return result;
    }

    // Locked in memory, used a moment ago, or held by someone beside the mappings, the swap cache and us.
    [RequiresLock("page.MapLock")]
    private static bool IsWanted(Page page, VmAreaStruct vma, Pte pte) =>
        vma.Flags.HasFlag(VmFlags.Locked)
        || pte.IsYoung
        || (page.Has(PageFlags.SwapCache) && page.Count != page.MapCount + 2);

    [RequiresLock("page.MapLock", "mm.PageTableLock")]
    private static void ReplacePte(Kernel kernel, MmStruct mm, Page page, long address, Pte pte)
    {
        var replacement = default(Pte);
        if (page.IsAnon)
        {
            Bug.On(!page.Has(PageFlags.SwapCache));
            replacement = Pte.Of(page.Private);
            Bug.On(!kernel.Swap.SwapDuplicate(page.Private));
        }

        mm.SetPte(address, replacement);
        if (pte.IsDirty || page.TestClear(PageFlags.KeyDirty))
        {
            // Only the bit, which says that the page must be written out before it is freed. Nobody else is told while so much is locked.
            page.Set(PageFlags.Dirty);
        }

        mm.Rss--;
        Interlocked.Decrement(ref page.MapCount);
        page.PutShared();
    }
}
