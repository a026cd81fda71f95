using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>Code that knows nothing of the lock runs under it. Reported once, in the innermost method that holds one.</summary>
internal sealed class ForeignCallUnderLock : LockRule
{
    public override void OnForeignWork(ForeignWork work, LockState before, RuleContext rule)
    {
        if (work.Kind != EffectKind.CallOut || (work.IsParameter && !rule.Project.IsPublic(rule.Method)))
        {
            return;
        }

        var held = work.Against.FirstOrDefault(h => h.Lock.Class is not null);
        if (held is not null)
        {
            rule.Report(
                Descriptors.ForeignCallUnderLock,
                work.Span,
                work.Text,
                LockTrace.Sites(work.Via, work.Site).Insert(0, held.Since),
                work.Text,
                LockTrace.By(work.Via, work.Site),
                held.Lock.Class!.Display,
                LockTrace.Since(held, work.Span));
        }
    }
}
