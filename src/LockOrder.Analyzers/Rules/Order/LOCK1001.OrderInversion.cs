using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>A lock is acquired while one is held that the document puts after it, or under which it forbids it in so many words.</summary>
internal sealed class OrderInversion : LockRule
{
    public override void OnAcquire(Acquisition acquisition, LockState before, RuleContext rule)
    {
        foreach (var holding in Enumerable.Reverse(acquisition.Against))
        {
            if (!Nesting.IsOrdered(acquisition, holding, before))
            {
                continue;
            }

            var held = holding.Held;
            var verdict = rule.Compare(held.Lock.Class!, held.Mode, acquisition.Lock.Class!, acquisition.Mode);
            if (Reason(verdict, held.Lock.Class!.Display, acquisition.Lock.Class!.Display) is { } reason)
            {
                Nesting.Report(rule, Descriptors.OrderInversion, acquisition, held, reason, verdict);
            }
        }
    }

    private static string? Reason(OrderVerdict verdict, string held, string wanted) => verdict.Kind switch
    {
        OrderVerdictKind.Inverted => $"{LockTrace.Lines(verdict.Path)} {(LockTrace.IsOneLine(verdict.Path.Select(e => e.Span)) ? "puts" : "put")} '{wanted}' before '{held}'",
        OrderVerdictKind.Forbidden => $"{LockTrace.Lines(verdict.Path)} forbids '{wanted}' under '{held}'",
        OrderVerdictKind.LeafHeld => $"{LockTrace.Lines(verdict.Path)} says that nothing is acquired under '{held}'",
        OrderVerdictKind.WrongMode => $"{LockTrace.Lines(verdict.Path)} allows that in another mode only",
        _ => null,
    };
}
