using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>Well-known asynchronous locks of other libraries, by metadata name only: nobody owns them, disposing what they return releases them.</summary>
internal sealed class AsyncLockPrimitives : IPrimitive
{
    private const string Nito = "Nito.AsyncEx.";
    private const string DotNext = "DotNext.Threading.";
    private const string VisualStudio = "Microsoft.VisualStudio.Threading.";

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        Guard(Nito + "AsyncLock", "LockAsync", LockMode.Exclusive),
        Guard(Nito + "AsyncLock", "Lock", LockMode.Exclusive, blocks: true),
        Guard(Nito + "AsyncReaderWriterLock", "ReaderLockAsync", LockMode.Shared),
        Guard(Nito + "AsyncReaderWriterLock", "ReaderLock", LockMode.Shared, blocks: true),
        Guard(Nito + "AsyncReaderWriterLock", "WriterLockAsync", LockMode.Exclusive),
        Guard(Nito + "AsyncReaderWriterLock", "WriterLock", LockMode.Exclusive, blocks: true),
        Guard(Nito + "AsyncMonitor", "EnterAsync", LockMode.Exclusive),
        Guard(Nito + "AsyncMonitor", "Enter", LockMode.Exclusive, blocks: true),
        (Nito + "AsyncMonitor", "WaitAsync", new(OperationKind.Wait) { IsAwaitable = true, Traits = LockTraits.Async }),
        (Nito + "AsyncMonitor", "Wait", new(OperationKind.Wait)),
        (Nito + "AsyncMonitor", "Pulse", new(OperationKind.Pulse)),
        (Nito + "AsyncMonitor", "PulseAll", new(OperationKind.Pulse)),
        Guard(Nito + "AsyncSemaphore", "LockAsync", LockMode.Exclusive, semaphore: true),
        Guard(Nito + "AsyncSemaphore", "Lock", LockMode.Exclusive, blocks: true, semaphore: true),
        (Nito + "AsyncSemaphore", "WaitAsync", new(OperationKind.Acquire) { IsSemaphore = true, IsAwaitable = true, Traits = LockTraits.Async }),
        (Nito + "AsyncSemaphore", "Wait", new(OperationKind.Acquire) { IsSemaphore = true }),
        (Nito + "AsyncSemaphore", "Release", new(OperationKind.Release) { IsSemaphore = true }),
        Guard(DotNext + "AsyncLock", "AcquireAsync", LockMode.Exclusive),
        Guard(DotNext + "AsyncLock", "TryAcquireAsync", LockMode.Exclusive, isTry: true),
        (DotNext + "AsyncExclusiveLock", "AcquireAsync", new(OperationKind.Acquire) { IsAwaitable = true, Traits = LockTraits.Async }),
        (DotNext + "AsyncExclusiveLock", "TryAcquireAsync", new(OperationKind.TryAcquire) { IsAwaitable = true, Traits = LockTraits.Async }),
        (DotNext + "AsyncExclusiveLock", "TryAcquire", new(OperationKind.TryAcquire) { Traits = LockTraits.Async }),
        (DotNext + "AsyncExclusiveLock", "Release", new(OperationKind.Release)),
        (DotNext + "AsyncReaderWriterLock", "EnterReadLockAsync", new(OperationKind.Acquire, LockMode.Shared) { IsAwaitable = true, Traits = LockTraits.Async }),
        (DotNext + "AsyncReaderWriterLock", "EnterWriteLockAsync", new(OperationKind.Acquire) { IsAwaitable = true, Traits = LockTraits.Async }),
        (DotNext + "AsyncReaderWriterLock", "UpgradeToWriteLockAsync", new(OperationKind.Acquire) { IsAwaitable = true, Traits = LockTraits.Async, UpgradesFrom = LockMode.Shared }),
        (DotNext + "AsyncReaderWriterLock", "DowngradeFromWriteLock", new(OperationKind.Release) { DowngradesTo = LockMode.Shared }),
        (DotNext + "AsyncReaderWriterLock", "Release", new(OperationKind.Release) { AnyMode = true }),
        Guard(VisualStudio + "AsyncReaderWriterLock", "ReadLockAsync", LockMode.Shared, reentrant: true),
        Guard(VisualStudio + "AsyncReaderWriterLock", "UpgradeableReadLockAsync", LockMode.Upgradeable, reentrant: true),
        Guard(VisualStudio + "AsyncReaderWriterLock", "WriteLockAsync", LockMode.Exclusive, reentrant: true),
        Guard(VisualStudio + "AsyncSemaphore", "EnterAsync", LockMode.Exclusive, semaphore: true),
        (VisualStudio + "ReentrantSemaphore", "ExecuteAsync", new(OperationKind.RunUnder) { IsAwaitable = true, Traits = LockTraits.Async | LockTraits.Reentrant }),
        Guard("AsyncKeyedLock.AsyncKeyedLocker", "LockAsync", LockMode.Exclusive),
        Guard("AsyncKeyedLock.AsyncKeyedLocker", "Lock", LockMode.Exclusive, blocks: true),
        Guard("AsyncKeyedLock.AsyncNonKeyedLocker", "LockAsync", LockMode.Exclusive),
        Guard("AsyncKeyedLock.AsyncNonKeyedLocker", "Lock", LockMode.Exclusive, blocks: true),
    ];

    private static (string, string, LockOperation) Guard(string type, string method, LockMode mode, bool blocks = false, bool semaphore = false, bool isTry = false, bool reentrant = false) =>
        (type, method, new(isTry ? OperationKind.TryAcquire : OperationKind.Acquire, mode)
        {
            YieldsGuard = true,
            IsAwaitable = !blocks,
            IsSemaphore = semaphore,
            Traits = (blocks ? LockTraits.None : LockTraits.Async) | (reentrant ? LockTraits.Reentrant : LockTraits.None),
        });
}
