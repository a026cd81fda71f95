using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>Two listed locks are nested, and no line of the document orders them.</summary>
internal sealed class UndocumentedNesting : LockRule
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
            var reason = verdict.Kind switch
            {
                OrderVerdictKind.Undocumented => $"{LockTrace.Lines(verdict.Listed)} {(LockTrace.IsOneLine(verdict.Listed) ? "lists" : "list")} the two without an order between them",
                OrderVerdictKind.UnlistedReported => "the document orders only one of the two and wants to know of others",
                OrderVerdictKind.UnlistedLeaf => "the document takes locks it does not list for leaves, under which nothing is acquired",
                _ => null,
            };
            if (reason is not null)
            {
                Nesting.Report(rule, Descriptors.UndocumentedNesting, acquisition, held, reason, verdict);
            }
        }
    }
}
