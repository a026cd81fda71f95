using System.Collections.Immutable;
using System.Linq;

namespace LockOrder.Analyzers.Locks;

/// <summary>One callable: a method, accessor, constructor, operator, local function or lambda. Compiler-free.</summary>
internal sealed class Callee(string id, string display)
{
    /// <summary>Unique in a compilation: the declaring member, an ordinal for a nested body, the file for a file-local type.</summary>
    public string Id { get; } = id;

    /// <summary>As a message names it: <c>Type.Method</c>.</summary>
    public string Display { get; } = display;

    /// <summary>Has a body in this compilation that could touch a lock, so that a summary is worth asking for.</summary>
    public bool IsRelevant { get; init; }

    public bool IsAsync { get; init; }

    public bool IsIterator { get; init; }

    public bool IsConstructor { get; init; }

    /// <summary>Runs once before anybody can use the type: a static constructor, or the value a static member starts with.</summary>
    public bool IsTypeInitializer { get; init; }

    public bool IsStatic { get; init; }

    /// <summary>Private or protected: only its own type and what derives from it can call it.</summary>
    public bool IsHidden { get; init; }

    public bool IsFinalizer { get; init; }

    /// <summary>Overrides or implements another member, or may be overridden: callers may get to it by another name.</summary>
    public bool IsDispatched { get; init; }

    /// <summary>A lambda or local function.</summary>
    public bool IsNested { get; init; }

    /// <summary>A trivial accessor hides nothing: what it returns is a member of its object.</summary>
    public bool IsAccessor { get; init; }

    /// <summary>The member a nested body stands in.</summary>
    public Callee? Container { get; init; }

    public string Name { get; init; } = "";

    public string TypeId { get; init; } = "";

    /// <summary>The names of the parameters, for messages.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [];

    public Contract Contract { get; set; } = Contract.None;

    public override bool Equals(object? obj) => obj is Callee other && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => Display;
}

/// <summary>What attributes, assertions and remarks say a method does with locks, in the method's own terms.</summary>
internal sealed record Contract(
    ImmutableArray<ContractLock> Requires,
    ImmutableArray<ContractLock> Excludes,
    ImmutableArray<ContractLock> Acquires,
    ImmutableArray<ContractLock> Releases,
    ImmutableArray<ContractLock> TryAcquires,
    bool TryOutcome,
    ImmutableArray<ContractLock> Assumes)
{
    public static readonly Contract None = new([], [], [], [], [], true, []);

    public bool IsEmpty => ReferenceEquals(this, None);

    /// <summary>Which kind of outcome a try has: a truth value, or an object that is null.</summary>
    public bool ReturnsBool { get; init; } = true;

    /// <summary>Adds what assertions at the head of the body say.</summary>
    public Contract With(Contract other) =>
        other.IsEmpty ? this
        : IsEmpty ? other
        : this with
        {
            Requires = Requires.AddRange(other.Requires.Where(r => !Requires.Any(o => o.Lock.Equals(r.Lock)))),
            Excludes = Excludes.AddRange(other.Excludes.Where(r => !Excludes.Any(o => o.Lock.Equals(r.Lock)))),
        };

    /// <summary>The method says itself what it leaves held or releases, so its body is not asked.</summary>
    public bool StatesEffect => Acquires.Length + Releases.Length + TryAcquires.Length > 0;
}

/// <param name="Source">Where it is stated.</param>
/// <param name="Wording">How it is stated: an attribute, an assertion, a remark.</param>
internal sealed record ContractLock(LockReference Lock, LockMode Mode, SourceSpan Source, string Wording, bool AnyInstance)
{
    /// <summary>The object the method returns releases the lock when disposed.</summary>
    public bool ByResult { get; init; }

    /// <summary>The mode the method itself counts on; words that name no mode ask callers for any and promise the body all it needs.</summary>
    public LockMode Within { get; init; } = Mode;
}
