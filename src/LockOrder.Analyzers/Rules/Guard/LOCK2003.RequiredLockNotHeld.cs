using System.Collections.Immutable;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A method that says it needs a lock is called without it.</summary>
internal sealed class RequiredLockNotHeld : LockRule
{
    public override void OnContract(ContractBreach breach, LockState before, RuleContext rule)
    {
        if (breach.IsExclusion || rule.Lifts(breach.Lock.Class, before))
        {
            return;
        }

        var name = breach.Lock.Class?.Display ?? breach.Wanted.Lock.Class?.Display;
        if (name is not null)
        {
            rule.Report(new Finding(
                Descriptors.RequiredLockNotHeld,
                breach.Span,
                [breach.Wanted.Source],
                [breach.Callee.Display, name, $"{breach.Wanted.Wording}, {LockTrace.Place(breach.Wanted.Source, breach.Span)}"])
            {
                Key = name,
                Properties = ImmutableDictionary<string, string?>.Empty
                    .Add(DiagnosticKeys.Wanted, name)
                    .Add(DiagnosticKeys.Access, breach.Wanted.Mode == LockMode.Shared ? "read" : "written")
                    .Add(DiagnosticKeys.LockPath, LockExpression.PathOf(breach.Wanted.Lock.Instance))
                    .Add(DiagnosticKeys.LockExpression, LockExpression.Of(breach.Lock.Instance)),
            });
        }
    }
}
