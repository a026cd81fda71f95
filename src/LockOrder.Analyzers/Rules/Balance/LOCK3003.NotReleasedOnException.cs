using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A call between acquire and release may throw, and nothing releases the lock then.</summary>
internal sealed class NotReleasedOnException : LockRule
{
    public override void OnEnd(MethodOutcome outcome, RuleContext rule)
    {
        if (rule.Method.Contract.StatesEffect)
        {
            return;
        }

        var returns = outcome.Exits.Where(e => !e.Exit.Throws && !e.State.IsExceptional).ToList();
        var seen = new HashSet<SourceSpan>();
        foreach (var (exit, state) in outcome.Exits.Where(e => (e.Exit.Throws && !e.Exit.IsExplicit) || e.State.IsExceptional))
        {
            foreach (var held in state.Held.Where(h => Exits.IsOwed(h, state, exit, rule.Graph.OutputSlots) && h.Via is null))
            {
                // Only where the method releases it itself when nothing throws: otherwise it belongs to somebody else by then.
                if (!state.IsImprecise && returns.Count > 0 && !returns.Any(r => Exits.Holds(r, held, state)) && !outcome.Ignored.Contains(held.Lock) && seen.Add(held.Since))
                {
                    rule.Report(Descriptors.NotReleasedOnException, held.Since, held.Lock.Class!.Id, [], held.Lock.Class.Display);
                }
            }
        }
    }
}
