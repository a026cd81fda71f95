namespace LockOrder.Analyzers.Locks;

/// <summary>What a document says of a lock: of <paramref name="Stated"/> those in <paramref name="Value"/> and no others; of the rest nothing.</summary>
internal readonly record struct StatedTraits(LockTraits Stated, LockTraits Value)
{
    /// <summary>What the type of the lock says, with what is stated in its place.</summary>
    public LockTraits Over(LockTraits seen) => (seen & ~Stated) | Value;
}
