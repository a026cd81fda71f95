using System;

namespace LockOrder;

/// <summary>The body is read as if these locks were held; callers are not asked.</summary>
/// <remarks>For callbacks, and for protection that no lock expresses. It is a statement of fact about the caller, not a way to
/// silence a warning: say why in a comment.</remarks>
/// <example>
/// <code>
/// // The timer is only ever started and stopped under the lock, which the timer cannot show.
/// [AssumesLock(nameof(_gate))]
/// private void OnTick(object? state) => _ticks++;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Event, AllowMultiple = true)]
public sealed class AssumesLockAttribute : Attribute
{
    /// <summary>Names the locks to take for granted.</summary>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public AssumesLockAttribute(params string[] locks) => Locks = locks;

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>The mode to take for granted.</summary>
    public LockMode Mode { get; set; }
}
