using System;

namespace LockOrder;

/// <summary>The member may be touched only while these locks are held; with several, all of them.</summary>
/// <example>
/// <code>
/// private readonly object _gate = new object();
///
/// [GuardedBy(nameof(_gate))]
/// private int _balance;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = true)]
public sealed class GuardedByAttribute : Attribute
{
    /// <summary>Names the locks that guard the member.</summary>
    /// <param name="locks">Paths from this object or from a parameter: <c>nameof(_gate)</c>, <c>"Mm.PageTableLock"</c>,
    /// <c>"vma.Mm.PageTableLock"</c>; <c>"this"</c> is the object itself.</param>
    public GuardedByAttribute(params string[] locks) => Locks = locks;

    /// <summary>The paths of the locks.</summary>
    public string[] Locks { get; }

    /// <summary>Only writes need the locks: a reader can live with a value that is about to change.</summary>
    public bool WritesOnly { get; set; }

    /// <summary>The reference itself is free; what it refers to is guarded, such as the items of a list.</summary>
    public bool Contents { get; set; }
}
