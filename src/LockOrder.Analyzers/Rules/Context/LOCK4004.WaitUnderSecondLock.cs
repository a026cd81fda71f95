using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>A monitor is waited on while another lock stays held: whoever should pulse may need that one first.</summary>
internal sealed class WaitUnderSecondLock : LockRule
{
    public override void OnWait(MonitorWait wait, LockState before, RuleContext rule)
    {
        var held = wait.Others.FirstOrDefault(h => h.Lock.Class is not null && !before.IsFresh(h.Lock.Instance));
        if (held is null || rule.IsLeftBehind(held) || wait.Lock.Class is not { } waited || (!wait.IsHeld && !rule.Lifts(waited, before)))
        {
            return;
        }

        var verdict = rule.Compare(held.Lock.Class!, held.Mode, waited, LockMode.Exclusive);
        var order = verdict.Kind == OrderVerdictKind.Inverted ? $", and acquiring the first again goes against {LockTrace.Lines(verdict.Path)}" : "";
        var others = ImmutableArray.Create(held.Since).AddRange(verdict.Kind == OrderVerdictKind.Inverted ? verdict.Path.Select(e => e.Span) : []);
        rule.Report(Descriptors.WaitUnderSecondLock, wait.Span, waited.Id, others, waited.Display, held.Lock.Class!.Display, LockTrace.Since(held, wait.Span), order);
    }
}
