using System;

namespace LockOrder;

/// <summary>The call releases these locks, which its caller holds.</summary>
/// <example>
/// <code>
/// [ReleasesLock(nameof(_gate))]
/// public void EndUpdate() => Monitor.Exit(_gate);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Event, AllowMultiple = true)]
public sealed class ReleasesLockAttribute : Attribute
{
    /// <summary>Names the locks that the call releases.</summary>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public ReleasesLockAttribute(params string[] locks) => Locks = locks;

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>The mode in which the locks were held.</summary>
    public LockMode Mode { get; set; }
}
