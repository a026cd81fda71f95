using System.Threading;

namespace MemoryManager;

/// <summary>Where <see cref="AnonVma"/>s come from, and how many there are: <c>anon_vma_cachep</c>.</summary>
internal sealed class AnonVmaCache
{
    private int _live;

    internal int Live => Volatile.Read(ref _live);

    /// <summary>How many there may be, to see what happens when there is no memory for another.</summary>
    internal int Limit { get; set; } = int.MaxValue;

    /// <summary>A new one that nobody else knows, or null when memory is short. May sleep.</summary>
    internal AnonVma? Allocate()
    {
        if (Interlocked.Increment(ref _live) > Limit)
        {
            Interlocked.Decrement(ref _live);
            return null;
        }

        return new AnonVma();
    }

    internal void Free(AnonVma anonVma)
    {
        anonVma.MarkFreed();
        Interlocked.Decrement(ref _live);
    }
}
