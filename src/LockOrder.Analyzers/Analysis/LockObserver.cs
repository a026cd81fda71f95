using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Sees nothing until told what to look at.</summary>
internal abstract class LockObserver : ILockObserver
{
    public virtual void OnAcquire(Acquisition acquisition, LockState before)
    {
    }

    public virtual void OnReentry(Acquisition acquisition, HeldLock held, LockState before)
    {
    }

    public virtual void OnRelease(Relinquish release, LockState before)
    {
    }

    public virtual void OnAccess(GuardedAccess access, LockState before)
    {
    }

    public virtual void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before)
    {
    }

    public virtual void OnContract(ContractBreach breach, LockState before)
    {
    }

    public virtual void OnExclusion(ContractLock unwanted, SourceSpan span, LockState before)
    {
    }

    public virtual void OnForeignWork(ForeignWork work, LockState before)
    {
    }

    public virtual void OnWait(MonitorWait wait, LockState before)
    {
    }

    public virtual void OnAwait(SourceSpan span, bool isYield, LockState before)
    {
    }

    public virtual void OnInvoke(Value target, ImmutableArray<Value> arguments, SourceSpan span, LockState before, EffectEvent? inner)
    {
    }

    public virtual void OnNested(string body, bool escapes)
    {
    }

    public virtual void OnEscape(Value value)
    {
    }

    public virtual void OnStore(Value target, Member member, Value value, LockState before)
    {
    }

    public virtual void OnOutcomeIgnored(AcquireEvent acquire, LockReference reference, LockState before)
    {
    }

    public virtual void OnExit(MethodExit exit, LockState at)
    {
    }
}
