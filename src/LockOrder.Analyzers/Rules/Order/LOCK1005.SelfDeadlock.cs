using System.Collections.Immutable;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>The holder of a lock acquires it again, and it cannot be acquired twice.</summary>
internal sealed class SelfDeadlock : LockRule
{
    public override void OnReentry(Acquisition acquisition, HeldLock held, LockState before, RuleContext rule)
    {
        var name = acquisition.Lock.Class?.Display ?? held.Lock.Class?.Display ?? "the lock";
        var consequence = acquisition.OnOtherThread ? "waits for the thread that wants it"
            : (acquisition.Traits & LockTraits.ThrowsOnReentry) != 0 ? "throws"
            : "waits for itself forever";
        rule.Report(new Finding(
            Descriptors.SelfDeadlock,
            acquisition.Span,
            ImmutableArray.Create(held.Since).AddRange(LockTrace.Sites(acquisition.Via, acquisition.Site)),
            [name, LockTrace.By(acquisition.Via, acquisition.Site), LockTrace.Since(held), consequence])
        {
            Key = "", // It gets no further, whatever else it would have waited for.
        }, held);
    }
}
