using LockOrder;

namespace MemoryManager;

internal sealed partial class Page
{
    /// <summary>Where <c>page_map_lock</c> was, until <see cref="MapCount"/> became atomic.</summary>
    internal readonly FormerLock MapLock = new();

    /// <summary>An anonymous page remembers where it was mapped until it is freed: without a lock nobody can tell whether it is being mapped again.</summary>
    internal void ForgetAnonVma()
    {
    }
}

/// <summary>A lock that keeps nobody out, so that the code around it reads alike in all kernels.</summary>
/// <remarks>It must not: reclaim now waits for <c>page_table_lock</c>, whose holders used to wait for this one.</remarks>
internal sealed class FormerLock
{
    internal bool IsHeld => false;

    [AcquiresLock("this")]
    internal void Enter()
    {
    }

    [ReleasesLock("this")]
    internal void Exit()
    {
    }
}
