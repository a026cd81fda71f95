namespace LockOrder.Analyzers.Locks;

/// <summary>One lock, at both levels of identity: the class that is ordered and the instance that is held.</summary>
/// <param name="Class">Null while only a caller can tell, such as for a lock that is a parameter.</param>
/// <param name="Instance"><see cref="Value.Top"/> when the object has no name here.</param>
internal sealed record LockReference(LockClass? Class, Value Instance)
{
    /// <summary>Certainly one and the same lock.</summary>
    public bool IsSame(LockReference other) =>
        Instance is not Value.Unknown && Instance.Equals(other.Instance) && (Class is null || other.Class is null || Class.Equals(other.Class));

    /// <summary>Locks of one class that may be one and the same, because at least one instance cannot be told.</summary>
    public bool MayBeSame(LockReference other) =>
        IsSame(other) || (Class is not null && Class.Equals(other.Class) && !(IsCertain(Instance) && IsCertain(other.Instance)));

    public string Display => Class?.Display ?? "?";

    private static bool IsCertain(Value value) => value is Value.Static or Value.TypeObject or Value.Fresh || (value is Value.This);
}
