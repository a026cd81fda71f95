using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A guarded collection is returned as it is: whoever gets it can change it without the lock.</summary>
internal sealed class GuardedReferenceEscapes : LockRule
{
    public override void OnEnd(MethodOutcome outcome, RuleContext rule)
    {
        if (rule.Method.IsHidden || rule.Method.IsNested || rule.IsLifted)
        {
            return; // Callers of its own type know the lock.
        }

        foreach (var (exit, _) in outcome.Exits.Where(e => !e.Exit.Throws))
        {
            if (exit.Result is not Value.Field { Member: { IsMutable: true } member } || member.Guards.FirstOrDefault(g => !g.WritesOnly && !g.Hint) is not { } guard)
            {
                continue;
            }

            var access = outcome.Accesses.LastOrDefault(a => a.Member.Equals(member));
            if (access is not null)
            {
                rule.Report(
                    Descriptors.GuardedReferenceEscapes,
                    access.Span,
                    member.Id,
                    [guard.Source],
                    guard.Subject ?? member.Display,
                    guard.Locks[0].Class.Display,
                    LockTrace.Source(guard.Source),
                    $"'{rule.Method.Display}' returns it, and its caller can use it after the lock is released");
            }
        }
    }
}
