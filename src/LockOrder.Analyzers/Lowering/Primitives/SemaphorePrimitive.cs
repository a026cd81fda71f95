using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>Semaphores that let one in at a time are locks: nobody owns them and nobody may acquire them twice. Others are signals.</summary>
internal sealed class SemaphorePrimitive : IPrimitive
{
    private const string Slim = "System.Threading.SemaphoreSlim";
    private const string Kernel = "System.Threading.Semaphore";

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        (Slim, "Wait", new(OperationKind.Acquire) { IsSemaphore = true }),
        (Slim, "WaitAsync", new(OperationKind.Acquire) { IsSemaphore = true, IsAwaitable = true, Traits = LockTraits.Async }),
        (Slim, "Release", new(OperationKind.Release) { IsSemaphore = true }),
        (Kernel, "WaitOne", new(OperationKind.Acquire) { IsSemaphore = true }),
        (Kernel, "Release", new(OperationKind.Release) { IsSemaphore = true }),
    ];
}
