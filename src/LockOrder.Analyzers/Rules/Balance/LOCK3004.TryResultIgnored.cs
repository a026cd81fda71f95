using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A try-acquire whose outcome is thrown away.</summary>
internal sealed class TryResultIgnored : LockRule
{
    public override void OnOutcomeIgnored(AcquireEvent acquire, LockReference reference, LockState before, RuleContext rule) =>
        rule.Report(Descriptors.TryResultIgnored, acquire.Span, reference.Display, [], reference.Class?.Display ?? "the lock");
}
