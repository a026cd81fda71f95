using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>SpinLock: a struct, not reentrant; re-entry throws when tracked and hangs when not.</summary>
internal sealed class SpinLockPrimitive : IPrimitive
{
    private const LockTraits Traits = LockTraits.Affine | LockTraits.Spin;
    private const string Type = "System.Threading.SpinLock";

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        (Type, "Enter", new(OperationKind.Acquire) { Traits = Traits }),
        (Type, "TryEnter", new(OperationKind.TryAcquire) { Traits = Traits }),
        (Type, "Exit", new(OperationKind.Release) { Traits = Traits }),
        (Type, "IsHeldByCurrentThread", new(OperationKind.Query) { Traits = Traits }),
    ];
}
