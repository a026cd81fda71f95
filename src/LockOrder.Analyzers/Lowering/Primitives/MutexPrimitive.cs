using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>Mutex: reentrant and thread-affine; a name makes it one lock for everybody who uses the name.</summary>
internal sealed class MutexPrimitive : IPrimitive
{
    private const string Type = "System.Threading.Mutex";
    private const LockTraits Traits = LockTraits.Reentrant | LockTraits.Affine;

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        (Type, "WaitOne", new(OperationKind.Acquire) { Traits = Traits, MayBeNamed = true }),
        (Type, "ReleaseMutex", new(OperationKind.Release) { Traits = Traits, MayBeNamed = true }),
    ];
}
