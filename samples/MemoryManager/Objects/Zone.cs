using System.Threading;

namespace MemoryManager;

/// <summary>The page frames there are, and which of them were used lately.</summary>
internal sealed class Zone(int frames)
{
    internal readonly Lock LruLock = new();
    internal readonly ListHead<Page> ActiveList = new();
    internal readonly ListHead<Page> InactiveList = new();
    private int _free = frames;

    internal int FreePages => Volatile.Read(ref _free);

    /// <summary>A frame with zeroes in it, or null when none is free.</summary>
    internal Page? TryAllocate()
    {
        if (Interlocked.Decrement(ref _free) < 0)
        {
            Interlocked.Increment(ref _free);
            return null;
        }

        return new Page(this);
    }

    internal void AddActive(Page page)
    {
        lock (LruLock)
        {
            page.Set(PageFlags.Active);
            ActiveList.Add(page.Lru);
        }
    }

    internal void AddInactive(Page page)
    {
        lock (LruLock)
        {
            InactiveList.Add(page.Lru);
        }
    }

    /// <summary>Takes back a frame to which nobody refers any more.</summary>
    internal void Free(Page page)
    {
        Bug.On(page.Has(PageFlags.SwapCache));
        lock (LruLock)
        {
            if (!page.Lru.IsEmpty)
            {
                RemoveFromList(page);
            }
        }

        Interlocked.Increment(ref _free);
    }

    /// <summary>Takes the page off its list; the caller holds <see cref="LruLock"/>.</summary>
    internal void RemoveFromList(Page page) => (page.Has(PageFlags.Active) ? ActiveList : InactiveList).Remove(page.Lru);
}
