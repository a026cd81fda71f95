namespace LockOrder.Analyzers.Locks;

/// <summary>How a lock is held. The order is by strength: a stronger mode satisfies every wish for a weaker one.</summary>
internal enum LockMode
{
    Shared,
    Upgradeable,
    Exclusive,
}

internal static class LockModes
{
    /// <summary>Whether two threads can hold one lock in these two modes at the same instant.</summary>
    public static bool AreCompatible(LockMode left, LockMode right) =>
        (left == LockMode.Shared && right != LockMode.Exclusive) || (right == LockMode.Shared && left != LockMode.Exclusive);
}
