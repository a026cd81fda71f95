using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Summaries;

namespace LockOrder.Analyzers.Rules;

/// <summary>Shows one method to all rules, and takes down its nestings for the rules about the whole compilation.</summary>
internal sealed class RuleRunner(RuleContext context, NestingLog nestings) : LockObserver
{
    private readonly List<(MethodExit, LockState)> _exits = [];
    private readonly List<GuardedAccess> _accesses = [];
    private readonly ReleaseAudit _audit = new();
    private ImmutableHashSet<LockReference> _ignored = ImmutableHashSet<LockReference>.Empty;

    /// <summary>Nested bodies that run here, and those that get away.</summary>
    public HashSet<string> Run { get; } = [];

    public HashSet<string> Escaped { get; } = [];

    public void Finish()
    {
        var outcome = new MethodOutcome(_exits.ToImmutableArray(), _audit, _ignored, _accesses.ToImmutableArray());
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnEnd(outcome, context);
        }
    }

    public override void OnAcquire(Acquisition acquisition, LockState before)
    {
        _audit.OnAcquire(acquisition);
        nestings.Add(acquisition, before, context);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnAcquire(acquisition, before, context);
        }
    }

    public override void OnReentry(Acquisition acquisition, HeldLock held, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnReentry(acquisition, held, before, context);
        }
    }

    public override void OnRelease(Relinquish release, LockState before)
    {
        _audit.OnRelease(release, before);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnRelease(release, before, context);
        }
    }

    public override void OnAccess(GuardedAccess access, LockState before)
    {
        if (access is { IsWrite: false, IsContents: false, Misses.IsEmpty: true })
        {
            _accesses.Add(access);
        }

        foreach (var rule in RuleCatalog.All)
        {
            rule.OnAccess(access, before, context);
        }
    }

    public override void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnRequirement(requirement, miss, call, callee, before, context);
        }
    }

    public override void OnContract(ContractBreach breach, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnContract(breach, before, context);
        }
    }

    public override void OnForeignWork(ForeignWork work, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnForeignWork(work, before, context);
        }
    }

    public override void OnWait(MonitorWait wait, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnWait(wait, before, context);
        }
    }

    public override void OnAwait(SourceSpan span, bool isYield, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnAwait(span, isYield, before, context);
        }
    }

    public override void OnStore(Value target, Member member, Value value, LockState before)
    {
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnStore(target, member, value, before, context);
        }
    }

    public override void OnOutcomeIgnored(AcquireEvent acquire, LockReference reference, LockState before)
    {
        _ignored = _ignored.Add(reference);
        foreach (var rule in RuleCatalog.All)
        {
            rule.OnOutcomeIgnored(acquire, reference, before, context);
        }
    }

    public override void OnNested(string body, bool escapes) => (escapes ? Escaped : Run).Add(body);

    public override void OnExit(MethodExit exit, LockState at) => _exits.Add((exit, at));
}
