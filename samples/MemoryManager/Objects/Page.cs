using System;
using System.Threading;

namespace MemoryManager;

[Flags]
internal enum PageFlags
{
    None = 0,
    Uptodate = 1,
    Referenced = 2,
    Dirty = 4,
    Active = 8,
    SwapCache = 16,
    Reserved = 32,

    /// <summary>What some processors keep beside the page instead of in the page table entry: it has been written to.</summary>
    KeyDirty = 64,
}

/// <summary>A page frame. One number stands for its contents.</summary>
internal sealed partial class Page
{
    /// <summary>How many page table entries map this page. Changed atomically, which 2.6.9 needs and the others can afford.</summary>
    internal int MapCount;

    /// <summary>An <see cref="AnonVma"/> if the page is anonymous and mapped, an <see cref="AddressSpace"/> if it belongs to a file.</summary>
    /// <remarks>The kernel keeps both in one pointer beside the <c>PG_anon</c> bit; here the type is the bit.</remarks>
    internal object? Mapping;

    /// <summary>Where the page is in its file, or in its anonymous area.</summary>
    internal long Index;

    /// <summary>The place in swap of a page with <see cref="PageFlags.SwapCache"/>.</summary>
    internal SwapEntry Private;

    internal long Value;

    /// <summary>Membership in one of the two lists of the zone.</summary>
    internal readonly ListHead<Page> Lru;

    // PG_locked is set by whoever starts to read or write the page and cleared by whoever finishes: it has no owner.
    private readonly SemaphoreSlim _locked = new(1, 1);
    private readonly Zone _zone;
    private int _count = 1;
    private int _flags;

    internal Page(Zone zone)
    {
        _zone = zone;
        Lru = new ListHead<Page>(this);
    }

    internal int Count => Volatile.Read(ref _count);

    internal bool IsAnon => Mapping is AnonVma;

    internal bool IsReserved => Has(PageFlags.Reserved);

    internal bool IsLocked => _locked.CurrentCount == 0;

    internal void Lock() => _locked.Wait();

    internal bool TryLock() => _locked.Wait(0);

    internal void Unlock() => _locked.Release();

    internal bool Has(PageFlags flag) => (Volatile.Read(ref _flags) & (int)flag) != 0;

    internal void Set(PageFlags flag) => Interlocked.Or(ref _flags, (int)flag);

    internal void Clear(PageFlags flag) => Interlocked.And(ref _flags, ~(int)flag);

    internal bool TestClear(PageFlags flag) => (Interlocked.And(ref _flags, ~(int)flag) & (int)flag) != 0;

    /// <summary>Keeps the page from being freed; the caller knows that somebody else does so already.</summary>
    internal void Get() => Bug.On(Interlocked.Increment(ref _count) <= 1);

    /// <summary>Keeps the page from being freed, unless that is happening right now.</summary>
    internal bool TryGet()
    {
        for (var count = Count; count > 0;)
        {
            var found = Interlocked.CompareExchange(ref _count, count + 1, count);
            if (found == count)
            {
                return true;
            }

            count = found;
        }

        return false;
    }

    /// <summary>Gives up a reference; the last one frees the page.</summary>
    internal void Put()
    {
        var count = Interlocked.Decrement(ref _count);
        Bug.On(count < 0);
        if (count == 0)
        {
            _zone.Free(this);
        }
    }

    /// <summary>Gives up a reference that the caller knows not to be the last, and so needs no lock.</summary>
    internal void PutShared() => Bug.On(Interlocked.Decrement(ref _count) <= 0);
}
