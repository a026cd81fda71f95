using System;

namespace LockOrder;

/// <summary>The call returns with these locks held, which were not held before.</summary>
/// <remarks>On a method that returns a disposable, disposing the result releases the locks.</remarks>
/// <example>
/// <code>
/// [AcquiresLock(nameof(_gate))]
/// public void BeginUpdate() => Monitor.Enter(_gate);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Event, AllowMultiple = true)]
public sealed class AcquiresLockAttribute : Attribute
{
    /// <summary>Names the locks that the call acquires.</summary>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public AcquiresLockAttribute(params string[] locks) => Locks = locks;

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>The mode in which the locks are held afterwards.</summary>
    public LockMode Mode { get; set; }
}
