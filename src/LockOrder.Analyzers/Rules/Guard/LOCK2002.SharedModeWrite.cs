using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A guarded member is written while its lock is held for reading only.</summary>
internal sealed class SharedModeWrite : LockRule
{
    public override void OnAccess(GuardedAccess access, LockState before, RuleContext rule)
    {
        foreach (var miss in access.Misses)
        {
            if (miss.SharedOnly is { } held && !(held.IsAssumed && rule.Lifts(miss.Lock.Class, before)))
            {
                rule.Report(
                    Descriptors.SharedModeWrite,
                    access.Span,
                    access.Member.Id,
                    [held.Since, miss.Guard.Source],
                    miss.Guard.Subject ?? access.Member.Display,
                    "",
                    miss.Lock.Class.Display,
                    LockTrace.Source(miss.Guard.Source),
                    LockTrace.Since(held, access.Span));
            }
        }
    }

    public override void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before, RuleContext rule)
    {
        if (miss.SharedOnly is { } held)
        {
            rule.Report(
                Descriptors.SharedModeWrite,
                callee.IsNested ? requirement.Site : call.Span,
                requirement.Member.Id,
                LockTrace.Sites(requirement.Via, requirement.Site).Add(held.Since),
                requirement.Guard.Subject ?? requirement.Member.Display,
                LockTrace.By(requirement.Via, requirement.Site),
                requirement.Lock.Class.Display,
                LockTrace.Source(requirement.Guard.Source),
                LockTrace.Since(held, call.Span));
        }
    }
}
