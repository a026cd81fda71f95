using System.Collections.Immutable;

namespace LockOrder.Analyzers.Locks;

/// <summary>A field or property as the engine sees it: an edge of an access path, perhaps a lock, perhaps guarded.</summary>
/// <remarks>Compiler-free. <c>Binding</c> makes one object for each declared member of a compilation, so equality is by identity of <see cref="Id"/>.</remarks>
internal sealed class Member(string id, string name, string typeName, string typeId, bool isStatic, bool isReadOnly, MemberFacts facts)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>The simple name of the declaring type.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>The declaring type's canonical name.</summary>
    public string TypeId { get; } = typeId;

    public bool IsStatic { get; } = isStatic;

    /// <summary>Never assigned after construction, so a path through it always leads to the same object.</summary>
    public bool IsReadOnly { get; } = isReadOnly;

    /// <summary>Refers to a collection or array that whoever has it can change.</summary>
    public bool IsMutable { get; init; }

    /// <summary>An element of a tuple: what nobody has seen put there came from somewhere else.</summary>
    public bool IsElement { get; init; }

    /// <summary>Every thread, or every flow of control, has a value of its own, which may say that it holds a lock already.</summary>
    public bool IsOwnOfThread { get; init; }

    /// <summary>Readonly, and made with its object.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>Holds a reference; facts about flags and numbers live longer than facts about references.</summary>
    public bool IsReference { get; init; }

    /// <summary>The class of the lock this member holds when something acquires it.</summary>
    public LockClass? LockClass => facts.LockClass;

    /// <summary>The class of the locks that are elements of this member.</summary>
    public LockClass? ElementClass => facts.ElementClass;

    /// <summary>The lock class is that of another member, the argument of a constructor: the instance is not known.</summary>
    public bool IsAlias => facts.IsAlias;

    /// <summary>A document row or an attribute names this very member as a lock, so whatever it is made of belongs to it.</summary>
    public bool IsNamedLock => facts.IsNamedLock;

    public ImmutableArray<Guard> Guards => facts.Guards;

    public string Display => TypeName.Length == 0 ? Name : TypeName + "." + Name;

    public override bool Equals(object? obj) => obj is Member other && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Display;
}

/// <summary>What documents and attributes say of a member, found out when first asked.</summary>
internal abstract class MemberFacts
{
    public static readonly MemberFacts None = new Nothing();

    public abstract LockClass? LockClass { get; }

    public abstract LockClass? ElementClass { get; }

    public abstract bool IsAlias { get; }

    public abstract bool IsNamedLock { get; }

    public abstract ImmutableArray<Guard> Guards { get; }

    private sealed class Nothing : MemberFacts
    {
        public override LockClass? LockClass => null;

        public override LockClass? ElementClass => null;

        public override bool IsAlias => false;

        public override bool IsNamedLock => false;

        public override ImmutableArray<Guard> Guards => [];
    }
}
