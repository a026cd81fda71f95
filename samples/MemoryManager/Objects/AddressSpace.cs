using System.Collections.Generic;
using System.Threading;

namespace MemoryManager;

/// <summary>The pages of one file that are in memory, and the areas that map it.</summary>
internal sealed class AddressSpace(Inode host)
{
    internal readonly Inode Host = host;

    internal readonly Lock IMmapLock = new();
    internal readonly ListHead<VmAreaStruct> IMmap = new();
    internal readonly ListHead<VmAreaStruct> IMmapNonlinear = new();
    internal int TruncateCount;

    internal readonly Lock TreeLock = new();
    internal readonly Dictionary<long, Page> PageTree = [];
    internal readonly HashSet<long> DirtyPages = [];

    internal readonly Lock PrivateLock = new();
    internal readonly HashSet<long> DirtyBuffers = [];

    /// <summary>Adds an area that maps the file; the caller holds <see cref="IMmapLock"/>.</summary>
    internal void Insert(VmAreaStruct vma) => (vma.IsNonLinear ? IMmapNonlinear : IMmap).Add(vma.Shared);

    /// <summary>Takes out an area that maps the file; the caller holds <see cref="IMmapLock"/>.</summary>
    internal void Remove(VmAreaStruct vma) => (vma.IsNonLinear ? IMmapNonlinear : IMmap).Remove(vma.Shared);

    /// <summary>The cached page at an offset with a reference for the caller, or null: <c>find_get_page</c>.</summary>
    internal Page? FindGetPage(long index)
    {
        lock (TreeLock)
        {
            if (!PageTree.TryGetValue(index, out var page))
            {
                return null;
            }

            page.Get();
            return page;
        }
    }

    /// <summary>Enters a page into the cache, which keeps a reference, unless another one is there already.</summary>
    internal bool TryAdd(long index, Page page)
    {
        lock (TreeLock)
        {
            if (!PageTree.TryAdd(index, page))
            {
                return false;
            }

            page.Get();
            return true;
        }
    }
}
