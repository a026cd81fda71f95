using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>What all order rules agree on: which pairs make an edge, and how one is told.</summary>
internal static class Nesting
{
    /// <summary>A pair the document can speak of: both classes known and different, neither lock private to this path, and the thread waits.</summary>
    public static bool IsOrdered(Acquisition acquisition, Holding holding, LockState before) =>
        IsLeg(acquisition, holding, before) && !IsPseudo(acquisition.Lock.Class!) && !IsPseudo(holding.Held.Lock.Class!);

    /// <summary>A pair that can be part of a circle: whatever a thread waits for counts there.</summary>
    public static bool IsLeg(Acquisition acquisition, Holding holding, LockState before) =>
        IsEdge(acquisition, holding, before) && !acquisition.Lock.Class!.Equals(holding.Held.Lock.Class);

    public static bool IsEdge(Acquisition acquisition, Holding holding, LockState before) =>
        !acquisition.IsTry
        && !acquisition.IsFresh
        && acquisition.Lock.Class is not null
        && holding.Held.Lock.Class is not null
        && !before.IsFresh(holding.Held.Lock.Instance);

    private static bool IsPseudo(LockClass lockClass) => lockClass.IsPseudo;

    public static void Report(RuleContext rule, DiagnosticDescriptor descriptor, Acquisition acquisition, HeldLock held, string reason, OrderVerdict verdict, ImmutableArray<SourceSpan> mendedAt = default)
    {
        var wanted = acquisition.Lock.Class!;
        var others = ImmutableArray.Create(held.Since)
            .AddRange(LockTrace.Sites(acquisition.Via, acquisition.Site))
            .AddRange(verdict.Path.IsDefault ? [] : verdict.Path.Select(e => e.Span))
            .AddRange(verdict.Listed.IsDefault ? [] : verdict.Listed.Distinct());
        rule.Report(new Finding(
            descriptor,
            acquisition.Span,
            others,
            [wanted.Display, LockTrace.By(acquisition.Via, acquisition.Site), held.Lock.Class!.Display, LockTrace.Since(held, acquisition.Span), reason])
        {
            Key = "", // One place, one report: the lock acquired last before it is the one to tell of.
            Severity = verdict.Advisory ? DiagnosticSeverity.Info : null,
            MendedAt = mendedAt.IsDefault ? [] : mendedAt,
            Properties = Properties(rule, acquisition, held),
        }, held);
    }

    private static ImmutableDictionary<string, string?> Properties(RuleContext rule, Acquisition acquisition, HeldLock held) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticKeys.Wanted, acquisition.Lock.Class!.Display)
            .Add(DiagnosticKeys.Held, held.Lock.Class!.Display)
            .Add(DiagnosticKeys.Method, rule.Method.Display)
            .Add(DiagnosticKeys.Callee, acquisition.Via?.Steps().Last().Callee ?? "")
            .Add(DiagnosticKeys.LockExpression, LockExpression.Of(acquisition.Lock.Instance));
}
