using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>The thread may sleep while it holds a lock; under a spin lock that is worse than slow.</summary>
internal sealed class BlockingUnderLock : LockRule
{
    public override void OnForeignWork(ForeignWork work, LockState before, RuleContext rule)
    {
        if (work.Kind == EffectKind.Block && Worst(work.Against) is { } held)
        {
            Report(rule, work.Span, work.Text, work.Via, work.Site, held);
        }
    }

    public override void OnAcquire(Acquisition acquisition, LockState before, RuleContext rule)
    {
        if (acquisition.IsTry || (acquisition.Traits & LockTraits.Spin) != 0 || acquisition.Lock.Class is null || acquisition.IsFresh)
        {
            return;
        }

        var spin = acquisition.Against.Select(h => h.Held).FirstOrDefault(h => (h.Traits & LockTraits.Spin) != 0 && h.Lock.Class is not null);
        if (spin is not null)
        {
            Report(rule, acquisition.Span, $"waits for the sleeping lock '{acquisition.Lock.Class.Display}'", acquisition.Via, acquisition.Site, spin);
        }
    }

    private static HeldLock? Worst(System.Collections.Immutable.ImmutableArray<HeldLock> held) =>
        held.Where(h => h.Lock.Class is not null).OrderByDescending(h => (h.Traits & LockTraits.Spin) != 0).FirstOrDefault();

    private static void Report(RuleContext rule, SourceSpan span, string text, CallStep? via, SourceSpan site, HeldLock held) =>
        rule.Report(new Finding(
            Descriptors.BlockingUnderLock,
            span,
            LockTrace.Sites(via, site).Insert(0, held.Since),
            [text, LockTrace.By(via, site), held.Lock.Class!.Display, LockTrace.Since(held, span)])
        {
            Key = held.Lock.Class.Id + (via is null ? text : ""), // One call that blocks is one finding, however often it does.
            Severity = (held.Traits & LockTraits.Spin) != 0 ? DiagnosticSeverity.Warning : null,
        }, held);
}
