using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>ReaderWriterLockSlim, whose constructor decides about recursion, and the older ReaderWriterLock, which always allows it.</summary>
internal sealed class ReaderWriterPrimitive : IPrimitive
{
    private const string Slim = "System.Threading.ReaderWriterLockSlim";
    private const string Old = "System.Threading.ReaderWriterLock";
    private const LockTraits SlimTraits = LockTraits.Affine | LockTraits.ThrowsOnReentry;
    private const LockTraits OldTraits = LockTraits.Affine | LockTraits.Reentrant;

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        Of("EnterReadLock", OperationKind.Acquire, LockMode.Shared),
        Of("EnterUpgradeableReadLock", OperationKind.Acquire, LockMode.Upgradeable),
        Of("EnterWriteLock", OperationKind.Acquire, LockMode.Exclusive),
        Of("TryEnterReadLock", OperationKind.TryAcquire, LockMode.Shared),
        Of("TryEnterUpgradeableReadLock", OperationKind.TryAcquire, LockMode.Upgradeable),
        Of("TryEnterWriteLock", OperationKind.TryAcquire, LockMode.Exclusive),
        Of("ExitReadLock", OperationKind.Release, LockMode.Shared),
        Of("ExitUpgradeableReadLock", OperationKind.Release, LockMode.Upgradeable),
        Of("ExitWriteLock", OperationKind.Release, LockMode.Exclusive),
        Of("IsReadLockHeld", OperationKind.Query, LockMode.Shared),
        Of("IsUpgradeableReadLockHeld", OperationKind.Query, LockMode.Upgradeable),
        Of("IsWriteLockHeld", OperationKind.Query, LockMode.Exclusive),
        (Old, "AcquireReaderLock", new(OperationKind.Acquire, LockMode.Shared) { Traits = OldTraits }),
        (Old, "AcquireWriterLock", new(OperationKind.Acquire) { Traits = OldTraits }),
        (Old, "ReleaseReaderLock", new(OperationKind.Release, LockMode.Shared) { Traits = OldTraits, AnyMode = true }),
        (Old, "ReleaseWriterLock", new(OperationKind.Release) { Traits = OldTraits }),
        (Old, "UpgradeToWriterLock", new(OperationKind.Acquire) { Traits = OldTraits, UpgradesFrom = LockMode.Shared }),
        (Old, "DowngradeFromWriterLock", new(OperationKind.Release) { Traits = OldTraits, DowngradesTo = LockMode.Shared }),
        (Old, "ReleaseLock", new(OperationKind.Release) { Traits = OldTraits, ReleasesAll = true, AnyMode = true }),
        (Old, "RestoreLock", new(OperationKind.Acquire) { Traits = OldTraits }),
        (Old, "IsReaderLockHeld", new(OperationKind.Query, LockMode.Shared) { Traits = OldTraits }),
        (Old, "IsWriterLockHeld", new(OperationKind.Query) { Traits = OldTraits }),
    ];

    private static (string, string, LockOperation) Of(string method, OperationKind kind, LockMode mode) =>
        (Slim, method, new(kind, mode) { Traits = SlimTraits, PolicyDecides = true });
}
