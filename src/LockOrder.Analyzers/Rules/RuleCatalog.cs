using System.Collections.Immutable;

namespace LockOrder.Analyzers.Rules;

/// <summary>The rules that look at methods. Rules about documents and about the compilation as a whole are called where those end.</summary>
internal static class RuleCatalog
{
    public static readonly ImmutableArray<LockRule> All =
    [
        new OrderInversion(),
        new UndocumentedNesting(),
        new SelfNesting(),
        new SelfDeadlock(),
        new UnguardedAccess(),
        new SharedModeWrite(),
        new RequiredLockNotHeld(),
        new ExcludedLockHeld(),
        new GuardedReferenceEscapes(),
        new NotReleased(),
        new ReleaseNotHeld(),
        new NotReleasedOnException(),
        new TryResultIgnored(),
        new ContractNotKept(),
        new AwaitUnderLock(),
        new BlockingUnderLock(),
        new ForeignCallUnderLock(),
        new WaitUnderSecondLock(),
    ];
}
