namespace LockOrder;

/// <summary>How a lock is held. Where no mode is said, it is <see cref="Exclusive"/>.</summary>
public enum LockMode
{
    /// <summary>By one holder alone: a plain lock, or the write side of a reader-writer lock.</summary>
    Exclusive,

    /// <summary>By one holder beside readers, who may turn it into <see cref="Exclusive"/>.</summary>
    Upgradeable,

    /// <summary>By any number of readers at once.</summary>
    Shared,
}
