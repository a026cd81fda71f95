using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A method that says it needs a lock is called without it.</summary>
internal sealed class RequiredLockNotHeld : LockRule
{
    public override void OnContract(ContractBreach breach, LockState before, RuleContext rule)
    {
        if (breach.IsExclusion || rule.Lifts(breach.Lock.Class))
        {
            return;
        }

        var name = breach.Lock.Class?.Display ?? breach.Wanted.Lock.Class?.Display;
        if (name is not null)
        {
            rule.Report(
                Descriptors.RequiredLockNotHeld,
                breach.Span,
                name,
                [breach.Wanted.Source],
                breach.Callee.Display,
                name,
                $"{breach.Wanted.Wording}, {LockTrace.Place(breach.Wanted.Source, breach.Span)}");
        }
    }
}
