using System;

namespace LockOrder;

/// <summary>The call acquires these locks, or does not and says so by its result.</summary>
/// <example>
/// <code>
/// [TryAcquiresLock(true, "this")]
/// public bool TryEnter() => Interlocked.CompareExchange(ref _held, 1, 0) == 0;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class TryAcquiresLockAttribute : Attribute
{
    /// <summary>Names the locks, and the result that means success.</summary>
    /// <param name="whenReturns">The result with which the locks are held. A null result counts as false, any other as true.</param>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public TryAcquiresLockAttribute(bool whenReturns, params string[] locks)
    {
        WhenReturns = whenReturns;
        Locks = locks;
    }

    /// <summary>The result with which the locks are held.</summary>
    public bool WhenReturns { get; }

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>The mode in which the locks are held after success.</summary>
    public LockMode Mode { get; set; }
}
