using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Summaries;

namespace LockOrder.Analyzers.Rules;

/// <summary>Shows one method to all rules, and takes down its nestings for the rules about the whole compilation.</summary>
internal sealed class RuleRunner(RuleContext context, NestingLog nestings) : ILockObserver
{
    private readonly List<(MethodExit, LockState)> _exits = [];
    private readonly ReleaseAudit _audit = new();
    private ImmutableHashSet<LockReference> _ignored = ImmutableHashSet<LockReference>.Empty;

    /// <summary>Nested bodies that run here, and those that get away.</summary>
    public HashSet<string> Run { get; } = [];

    public HashSet<string> Escaped { get; } = [];

    public void Finish()
    {
        var outcome = new MethodOutcome(_exits.ToImmutableArray(), _audit, _ignored);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnEnd(outcome, context);
        }
    }

    public void OnAcquire(Acquisition acquisition, LockState before)
    {
        nestings.Add(acquisition, before, context);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnAcquire(acquisition, before, context);
        }
    }

    public void OnReentry(Acquisition acquisition, HeldLock held, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnReentry(acquisition, held, before, context);
        }
    }

    public void OnRelease(Relinquish release, LockState before)
    {
        _audit.OnRelease(release, before);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnRelease(release, before, context);
        }
    }

    public void OnAccess(GuardedAccess access, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnAccess(access, before, context);
        }
    }

    public void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnRequirement(requirement, miss, call, callee, before, context);
        }
    }

    public void OnContract(ContractBreach breach, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnContract(breach, before, context);
        }
    }

    public void OnExclusion(ContractLock unwanted, SourceSpan span, LockState before)
    {
    }

    public void OnForeignWork(ForeignWork work, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnForeignWork(work, before, context);
        }
    }

    public void OnWait(MonitorWait wait, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnWait(wait, before, context);
        }
    }

    public void OnAwait(SourceSpan span, bool isYield, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnAwait(span, isYield, before, context);
        }
    }

    public void OnStore(Value target, Member member, Value value, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnStore(target, member, value, before, context);
        }
    }

    public void OnOutcomeIgnored(AcquireEvent acquire, LockReference reference, LockState before)
    {
        _ignored = _ignored.Add(reference);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnOutcomeIgnored(acquire, reference, before, context);
        }
    }

    public void OnInvoke(Value target, ImmutableArray<Value> arguments, SourceSpan span, LockState before, EffectEvent? inner)
    {
    }

    public void OnNested(string body, bool escapes) => (escapes ? Escaped : Run).Add(body);

    public void OnEscape(Value value)
    {
    }

    public void OnExit(MethodExit exit, LockState at) => _exits.Add((exit, at));
}
