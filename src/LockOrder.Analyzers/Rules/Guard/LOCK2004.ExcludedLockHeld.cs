using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A method that says it must not be called with a lock held is called with it.</summary>
internal sealed class ExcludedLockHeld : LockRule
{
    public override void OnContract(ContractBreach breach, LockState before, RuleContext rule)
    {
        if (breach is { IsExclusion: true, Held: { } held })
        {
            var name = breach.Lock.Class?.Display ?? "the lock";
            rule.Report(
                Descriptors.ExcludedLockHeld,
                breach.Span,
                name,
                [held.Since, breach.Wanted.Source],
                breach.Callee.Display,
                name,
                $"{breach.Wanted.Wording}, {LockTrace.Place(breach.Wanted.Source, breach.Span)}",
                LockTrace.Since(held, breach.Span));
        }
    }
}
