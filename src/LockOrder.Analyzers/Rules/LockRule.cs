using System.Collections.Immutable;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Rules;

/// <summary>A rule sees events and states, never syntax, and remembers nothing between methods.</summary>
internal abstract class LockRule
{
    public virtual void OnAcquire(Acquisition acquisition, LockState before, RuleContext rule)
    {
    }

    public virtual void OnReentry(Acquisition acquisition, HeldLock held, LockState before, RuleContext rule)
    {
    }

    public virtual void OnAccess(GuardedAccess access, LockState before, RuleContext rule)
    {
    }

    public virtual void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before, RuleContext rule)
    {
    }

    public virtual void OnContract(ContractBreach breach, LockState before, RuleContext rule)
    {
    }

    public virtual void OnRelease(Relinquish release, LockState before, RuleContext rule)
    {
    }

    public virtual void OnForeignWork(ForeignWork work, LockState before, RuleContext rule)
    {
    }

    public virtual void OnWait(MonitorWait wait, LockState before, RuleContext rule)
    {
    }

    public virtual void OnAwait(SourceSpan span, bool isYield, LockState before, RuleContext rule)
    {
    }

    public virtual void OnStore(Value target, Member member, Value value, LockState before, RuleContext rule)
    {
    }

    public virtual void OnOutcomeIgnored(AcquireEvent acquire, LockReference reference, LockState before, RuleContext rule)
    {
    }

    /// <summary>All ways out of the method are known.</summary>
    public virtual void OnEnd(MethodOutcome outcome, RuleContext rule)
    {
    }
}

/// <summary>How a method can end, and what its releases looked like over all paths.</summary>
/// <param name="Accesses">Guarded members touched with their locks held.</param>
internal sealed record MethodOutcome(
    ImmutableArray<(MethodExit Exit, LockState State)> Exits,
    Summaries.ReleaseAudit Audit,
    ImmutableHashSet<LockReference> Ignored,
    ImmutableArray<GuardedAccess> Accesses);
