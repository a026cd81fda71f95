using System;

namespace LockOrder;

/// <summary>Gives a lock the name by which the lock-order document speaks of it.</summary>
/// <example>
/// <code>
/// [LockName("page_table_lock")]
/// internal readonly object PageTableLock = new object();
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class LockNameAttribute : Attribute
{
    /// <summary>Names the lock.</summary>
    /// <param name="name">The name as the document writes it.</param>
    public LockNameAttribute(string name) => Name = name;

    /// <summary>The name as the document writes it.</summary>
    public string Name { get; }
}
