using System.Threading;

namespace MemoryManager;

/// <summary>A file. Its disk keeps one number a page.</summary>
internal sealed class Inode
{
    /// <summary>Held while the file is written to or truncated, not while it is read or mapped.</summary>
    internal readonly SemaphoreSlim ISem = new(1, 1);
    internal readonly AddressSpace Mapping;
    internal readonly long[] Disk;
    private long _pages;

    internal Inode(long pages)
    {
        Disk = new long[pages];
        Mapping = new AddressSpace(this);
        Pages = pages;
    }

    internal long Pages
    {
        get => Volatile.Read(ref _pages);
        set => Volatile.Write(ref _pages, value);
    }
}
