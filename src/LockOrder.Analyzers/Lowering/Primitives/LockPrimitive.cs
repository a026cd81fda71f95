using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary><c>System.Threading.Lock</c>: reentrant, thread-affine, another lock than the monitor of the same object.</summary>
internal sealed class LockPrimitive : IPrimitive
{
    public const LockTraits Traits = LockTraits.Reentrant | LockTraits.Affine;
    public const string Type = "System.Threading.Lock";

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        (Type, "Enter", new(OperationKind.Acquire) { Traits = Traits }),
        (Type, "EnterScope", new(OperationKind.Acquire) { Traits = Traits, YieldsGuard = true }),
        (Type, "TryEnter", new(OperationKind.TryAcquire) { Traits = Traits }),
        (Type, "Exit", new(OperationKind.Release) { Traits = Traits }),
        (Type, "IsHeldByCurrentThread", new(OperationKind.Query) { Traits = Traits }),
    ];
}
