using System;

namespace LockOrder;

/// <summary>Callers must not hold these locks, because the body acquires them or waits for someone who does.</summary>
/// <example>
/// <code>
/// [ExcludesLock(nameof(_gate))]
/// public void Flush()
/// {
///     lock (_gate)
///     {
///         WriteOut(_pending);
///     }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Event, AllowMultiple = true)]
public sealed class ExcludesLockAttribute : Attribute
{
    /// <summary>Names the locks that the caller must not hold.</summary>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public ExcludesLockAttribute(params string[] locks) => Locks = locks;

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>The weakest mode that is forbidden.</summary>
    public LockMode Mode { get; set; }
}
