namespace MemoryManager;

/// <summary>The place of a page in swap: which area, and which slot of it.</summary>
internal readonly record struct SwapEntry(int Type, int Offset)
{
    /// <summary>Under which number the swap cache knows the page.</summary>
    internal long Index => ((long)Type << 32) | (uint)Offset;
}

/// <summary>A page table entry: nothing, a page, a place in swap, or an offset in a nonlinear file mapping.</summary>
internal readonly record struct Pte
{
    internal Page? Page { get; private init; }

    internal bool IsWritable { get; init; }

    internal bool IsDirty { get; init; }

    internal bool IsYoung { get; init; }

    internal SwapEntry? Swap { get; private init; }

    internal long? FileOffset { get; private init; }

    internal bool IsPresent => Page is not null;

    internal bool IsNone => Page is null && Swap is null && FileOffset is null;

    internal static Pte Of(Page page, bool writable) => new() { Page = page, IsWritable = writable, IsYoung = true };

    internal static Pte Of(SwapEntry entry) => new() { Swap = entry };

    internal static Pte OfFile(long offset) => new() { FileOffset = offset };
}
