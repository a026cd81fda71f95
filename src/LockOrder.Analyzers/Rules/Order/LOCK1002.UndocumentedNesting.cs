using System.Collections.Immutable;
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
                OrderVerdictKind.UnlistedReported => "the document lists only one of the two, and wants every lock listed that nests with its own (unlisted=report)",
                OrderVerdictKind.UnlistedLeaf => "the document takes locks it does not list for leaves, under which nothing is acquired",
                _ => null,
            };
            if (reason is not null)
            {
                Nesting.Report(rule, Descriptors.UndocumentedNesting, acquisition, held, reason, verdict, Between(acquisition, holding, rule));
            }
        }
    }

    /// <summary>Where locks were acquired that the document puts between the two: if one of them is missing under the outer one, that is the line to write.</summary>
    private static ImmutableArray<SourceSpan> Between(Acquisition acquisition, Holding outer, RuleContext rule) =>
        acquisition.Against.SkipWhile(h => h != outer).Skip(1).Select(h => h.Held)
            .Where(h => h.Lock.Class is { } between && rule.Compare(between, h.Mode, acquisition.Lock.Class!, acquisition.Mode).Kind == OrderVerdictKind.Documented)
            .Select(h => h.Since)
            .ToImmutableArray();
}
