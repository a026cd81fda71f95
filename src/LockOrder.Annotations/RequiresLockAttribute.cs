using System;

namespace LockOrder;

/// <summary>Callers must hold these locks; the body may rely on them and leaves them held.</summary>
/// <example>
/// <code>
/// [RequiresLock(nameof(_gate))]
/// private void AddInterest(decimal rate) => _balance += _balance * rate;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Event, AllowMultiple = true)]
public sealed class RequiresLockAttribute : Attribute
{
    /// <summary>Names the locks that the caller holds.</summary>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public RequiresLockAttribute(params string[] locks) => Locks = locks;

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>The weakest mode that will do.</summary>
    public LockMode Mode { get; set; }
}
