using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A lock is released that this path does not hold, or holds in another mode.</summary>
internal sealed class ReleaseNotHeld : LockRule
{
    public override void OnRelease(Relinquish release, LockState before, RuleContext rule)
    {
        if (release.Found is not null || before.IsImprecise || before.IsExceptional || rule.ClassOf(release.Lock, release.Traits) is not { } lockClass)
        {
            return;
        }

        if (release.Wrong is { } wrong)
        {
            Report(rule, release, "is released here", $"it is held in another mode ({LockTrace.Since(wrong, release.Span)})");
        }
        else if (release.OnlyNeeds && !rule.Lifts(lockClass, before))
        {
            Report(rule, release, "is waited on or pulsed here", "only its holder may do that");
        }
        else if (release.IsRepeated && !release.OnlyNeeds)
        {
            Report(rule, release, "is released here", "this path has released it before");
        }
    }

    public override void OnEnd(MethodOutcome outcome, RuleContext rule)
    {
        foreach (var site in outcome.Audit.Mistakes)
        {
            if (rule.ClassOf(site.Release.Lock, site.Release.Traits) is not null && !outcome.Ignored.Contains(site.Release.Lock))
            {
                Report(rule, site.Release, "is released here", "it is not held on every path that gets here");
            }
        }

        foreach (var release in outcome.Audit.NeverHeld)
        {
            if (outcome.Audit.IsOwnMistake(release, outcome.Exits.Select(e => e.State)))
            {
                Report(rule, release, "is released here", "no path that gets here holds it");
            }
            else if (IsOrphan(release, rule) && !outcome.Ignored.Contains(release.Lock))
            {
                Report(rule, release, "is released here", "nothing that leads here acquires it");
            }
        }
    }

    /// <summary>No method hands the lock over, so this release can only be a mistake; silent for locks without owner.</summary>
    private static bool IsOrphan(Relinquish release, RuleContext rule) =>
        release.Lock.Class is { IsLocal: false } known
        && (release.Traits & LockTraits.Affine) != 0
        && !rule.IsLifted
        && !rule.Method.IsNested
        && !rule.Method.Contract.Releases.Any(r => known.Equals(r.Lock.Class))
        && rule.Project.IsAcquired(known)
        && !rule.Project.HasAcquirer(known, rule.Method);

    private static void Report(RuleContext rule, Relinquish release, string what, string why)
    {
        if (rule.ClassOf(release.Lock, release.Traits) is { } known)
        {
            rule.Report(Descriptors.ReleaseNotHeld, release.Span, known.Id, [], known.Display, release.Via is null ? what : what + " through '" + release.Via.Callee + "'", why);
        }
    }
}
