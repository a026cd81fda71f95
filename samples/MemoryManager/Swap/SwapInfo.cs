using System.Threading;

namespace MemoryManager;

/// <summary>A swap area: which of its slots are in use, how often, and what is in them.</summary>
internal sealed class SwapInfo(int slots)
{
    internal readonly Lock SwapDeviceLock = new();

    /// <summary>How many page table entries refer to a slot, and one more for a page in the swap cache.</summary>
    internal readonly int[] SwapMap = new int[slots];

    /// <summary>Below this slot none is free.</summary>
    internal int LowestFree;

    /// <summary>The disk. A slot is read and written by whoever holds the lock of its page in the swap cache.</summary>
    internal readonly long[] Slots = new long[slots];
}
