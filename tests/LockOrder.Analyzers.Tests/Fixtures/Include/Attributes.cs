// The lock attributes as a project would paste them; the analyzer knows them by their simple names.
global using Pasted;

namespace Pasted;

internal enum LockMode
{
    Shared,
    Upgradeable,
    Exclusive,
}

[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class GuardedByAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;

    public bool WritesOnly { get; set; }

    public bool Contents { get; set; }
}

[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class LockNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class RequiresLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;

    public LockMode Mode { get; set; } = LockMode.Exclusive;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class ExcludesLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class AcquiresLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;

    public LockMode Mode { get; set; } = LockMode.Exclusive;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class ReleasesLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;

    public LockMode Mode { get; set; } = LockMode.Exclusive;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class TryAcquiresLockAttribute(bool whenReturns, params string[] locks) : Attribute
{
    public bool WhenReturns { get; } = whenReturns;

    public string[] Locks { get; } = locks;

    public LockMode Mode { get; set; } = LockMode.Exclusive;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class AssumesLockAttribute(params string[] locks) : Attribute
{
    public string[] Locks { get; } = locks;
}
