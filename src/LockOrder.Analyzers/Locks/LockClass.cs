namespace LockOrder.Analyzers.Locks;

/// <summary>
/// A class of locks: what the document orders, what cycles are made of. Usually a declaring member, whatever the instance.
/// </summary>
/// <remarks>Two classes are equal when their <see cref="Id"/> is; <c>Binding</c> makes one object for each in a compilation.</remarks>
internal sealed class LockClass(string id, string display, int node, StatedTraits? stated, bool isLocal = false)
{
    /// <summary>Canonical and unique in a compilation, such as <c>F:Bank.Account._gate</c>.</summary>
    public string Id { get; } = id;

    /// <summary>As the document spells it; otherwise <c>Type.member</c>.</summary>
    public string Display { get; } = display;

    /// <summary>The node in the documented order, or -1 for a lock no document names.</summary>
    public int Node { get; } = node;

    /// <summary>What the document's <c>Kind</c> column says, which overrides the type of the lock.</summary>
    public StatedTraits? Stated { get; } = stated;

    /// <summary>Only its own type can name it.</summary>
    public bool IsPrivate { get; set; }

    /// <summary>The type whose member it is.</summary>
    public string? OwnerId { get; set; }

    /// <summary>A semaphore that counts or signals: no lock, though a helper that takes any semaphore cannot know.</summary>
    public bool IsCounting { get; set; }

    /// <summary>Belongs to a thread for certain: a monitor or the like, which nobody holds over an await.</summary>
    public bool IsAffine { get; set; }

    /// <summary>Made in a way that forbids its holder to acquire it again, whatever a helper that takes any such lock must allow for.</summary>
    public bool IsNonRecursive { get; set; }

    /// <summary>A member of a type somebody wrote, whose ways to acquire may not be seen.</summary>
    public bool IsHandMade { get; set; }

    /// <summary>The hand-made kind of lock this one is an instance of, where the document describes both.</summary>
    public LockClass? Kind { get; set; }

    /// <summary>What is known of the lock itself goes before what was seen where it is acquired, which may be a helper that takes any lock of its kind.</summary>
    public LockTraits TraitsOver(LockTraits seen)
    {
        var own = IsNonRecursive ? (seen & ~LockTraits.Reentrant) | LockTraits.ThrowsOnReentry : seen;
        return Stated is { } stated ? stated.Over(own) : own;
    }

    /// <summary>This very class, or an instance of the kind.</summary>
    public bool Is(LockClass wanted) => wanted.Equals(this) || wanted.Equals(Kind);

    /// <summary>A lock that lives in a local variable.</summary>
    public bool IsLocal { get; } = isLocal;

    /// <summary>No lock of the program but something a thread waits for all the same: a type initialiser, a lazy value, a callback.</summary>
    public bool IsPseudo { get; init; }

    public bool IsDocumented => Node >= 0;

    public override bool Equals(object? obj) => obj is LockClass other && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Display;
}
