using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

internal enum OperationKind
{
    Acquire,
    TryAcquire,
    Release,
    Wait,
    Pulse,
    Query,

    /// <summary>Waits for all of several handles, or for one of them.</summary>
    WaitMany,

    /// <summary>Runs its delegate argument under the lock.</summary>
    RunUnder,
}

internal enum OperandPosition
{
    Receiver,
    FirstArgument,
}

/// <summary>What one framework method does with a lock, as data.</summary>
internal sealed record LockOperation(OperationKind Kind, LockMode Mode = LockMode.Exclusive)
{
    public OperandPosition Operand { get; init; } = OperandPosition.Receiver;

    public LockTraits Traits { get; init; }

    /// <summary>Disposing the result releases the lock.</summary>
    public bool YieldsGuard { get; init; }

    /// <summary>Returns a task; the lock is held once it has been awaited.</summary>
    public bool IsAwaitable { get; init; }

    /// <summary>Only a lock when constructed to let one in at a time.</summary>
    public bool IsSemaphore { get; init; }

    public LockMode? UpgradesFrom { get; init; }

    public LockMode? DowngradesTo { get; init; }

    /// <summary>Releases in whatever mode, all levels.</summary>
    public bool ReleasesAll { get; init; }

    /// <summary>Gives up the mode before asking for the next: others may come in between.</summary>
    public bool AnyMode { get; init; }

    /// <summary>Reentrant only if the constructor says so.</summary>
    public bool PolicyDecides { get; init; }

    /// <summary>Identity may be a name given to the constructor.</summary>
    public bool MayBeNamed { get; init; }
}

/// <summary>The methods of one kind of lock: type name without arity, method name, what it does.</summary>
internal interface IPrimitive
{
    IEnumerable<(string Type, string Method, LockOperation Operation)> Operations { get; }
}
