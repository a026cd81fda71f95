using System;

// The analyzer matches attributes by their simple names, so a project may declare its own. This one does.
namespace CleanCode.Annotations;

/// <summary>The member may be touched only while one of these locks is held.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class GuardedByAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;

    /// <summary>Reads are free.</summary>
    public bool WritesOnly { get; init; }

    /// <summary>The reference is free, what it refers to is guarded.</summary>
    public bool Contents { get; init; }
}

/// <summary>The caller must hold these locks.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;
}

/// <summary>The caller must not hold these locks.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExcludesLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;
}

/// <summary>The method returns with these locks held.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AcquiresLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;
}

/// <summary>The method gives up these locks of its caller.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReleasesLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;
}

/// <summary>The locks are held if the method returns <paramref name="whenReturns"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TryAcquiresLockAttribute(bool whenReturns, params string[] locks) : Attribute
{
    public bool WhenReturns { get; } = whenReturns;

    public string[] Locks { get; } = locks;
}
