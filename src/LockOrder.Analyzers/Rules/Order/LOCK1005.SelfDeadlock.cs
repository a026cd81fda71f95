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
        var consequence = acquisition.OnOtherThread ? "so it waits for a thread that waits for it"
            : (acquisition.Traits & LockTraits.ThrowsOnReentry) != 0 ? "which throws"
            : "so it waits for itself forever";
        rule.Report(new Finding(
            Descriptors.SelfDeadlock,
            acquisition.Span,
            ImmutableArray.Create(held.Since).AddRange(LockTrace.Sites(acquisition.Via, acquisition.Site)),
            [name, LockTrace.By(acquisition.Via, acquisition.Site), How(held, acquisition) + LockTrace.Since(held, acquisition.Span), consequence])
        {
            Key = "", // It gets no further, whatever else it would have waited for.
        }, held);
    }

    /// <summary>In which mode it is held, where it is wanted in another.</summary>
    private static string How(HeldLock held, Acquisition acquisition) => held.Mode == acquisition.Mode ? "" : held.Mode switch
    {
        LockMode.Shared => "for reading ",
        LockMode.Upgradeable => "for reading and perhaps upgrading ",
        _ => "for writing ",
    };
}
