using System.Collections.Immutable;

namespace LockOrder.Analyzers.Locks;

/// <summary>What a document row or an attribute says of one member: which locks an access needs.</summary>
internal sealed record Guard(
    ImmutableArray<GuardLock> Locks,
    bool WritesOnly,
    bool Contents,
    bool Hint,
    ImmutableArray<GuardLock> ReadsAnyOf,
    SourceSpan Source,
    bool FromDocument)
{
    /// <summary>The guarded member as the document spells it; null to spell it as the code does.</summary>
    public string? Subject { get; init; }
}

/// <summary>One lock a guard asks for, and how to find the instance from the guarded object.</summary>
/// <param name="Class">Any instance of this class satisfies when <paramref name="Path"/> is default.</param>
/// <param name="Path">Members to follow from the object that holds the guarded member; empty means that object itself.</param>
internal sealed record GuardLock(LockClass Class, ImmutableArray<Member> Path, bool IsStatic)
{
    public bool AnyInstance => Path.IsDefault || IsStatic;

    public bool Equals(GuardLock? other) => other is not null && other.Class.Equals(Class) && other.IsStatic == IsStatic && SamePath(other);

    public override int GetHashCode() => Class.GetHashCode();

    private bool SamePath(GuardLock other)
    {
        if (Path.IsDefault || other.Path.IsDefault)
        {
            return Path.IsDefault == other.Path.IsDefault;
        }

        return System.Linq.Enumerable.SequenceEqual(Path, other.Path);
    }
}
