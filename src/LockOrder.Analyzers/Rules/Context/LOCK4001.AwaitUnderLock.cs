using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A lock that only the acquiring thread may release is held where the method may go on on another one.</summary>
internal sealed class AwaitUnderLock : LockRule
{
    public override void OnAwait(SourceSpan span, bool isYield, LockState before, RuleContext rule)
    {
        foreach (var held in before.Held)
        {
            // The compiler refuses an await in a lock statement itself (CS1996); a yield it does not.
            if (held.IsCertain && (held.Traits & LockTraits.Affine) != 0 && (isYield || (held.Traits & LockTraits.Structured) == 0) && rule.ClassOf(held.Lock, held.Traits) is { } known)
            {
                rule.Report(Descriptors.AwaitUnderLock, span, known.Id, [held.Since], known.Display, LockTrace.Since(held, span), isYield ? "yield" : "await");
            }
        }
    }
}
