using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>
/// A lock is still held on some way out of a method that should not hold it. A method that always leaves it held, or leaves it
/// held exactly when its result or an argument says so, is an acquirer, if somebody releases what it acquires.
/// </summary>
internal sealed class NotReleased : LockRule
{
    public override void OnEnd(MethodOutcome outcome, RuleContext rule)
    {
        if (!rule.Method.Contract.IsEmpty && rule.Method.Contract.StatesEffect)
        {
            return; // Its word counts; whether it keeps it is another rule's business.
        }

        var exits = outcome.Exits.Where(e => !e.State.IsImprecise && !e.State.IsExceptional && !outcome.Audit.IsMistake(e.State)).ToList();
        var returns = exits.Where(e => !e.Exit.Throws).ToList();
        var seen = new HashSet<(SourceSpan, LockReference)>();
        foreach (var (exit, state) in exits.Where(e => !e.Exit.Throws || e.Exit.IsExplicit))
        {
            foreach (var held in state.Held.Where(h => Exits.IsOwed(h, state, exit, rule.Graph.OutputSlots)))
            {
                if (outcome.Ignored.Contains(held.Lock) || !seen.Add((held.Since, held.Lock)))
                {
                    continue;
                }

                Judge(held, state, exits, returns, rule);
            }
        }
    }

    private static void Judge(HeldLock held, LockState leak, List<(MethodExit Exit, LockState State)> exits, List<(MethodExit Exit, LockState State)> returns, RuleContext rule)
    {
        if (rule.ClassOf(held.Lock, held.Traits) is not { } known || rule.IsLeftBehind(held))
        {
            return;
        }

        var leaks = returns.Where(e => Exits.Holds(e, held, leak)).ToList();
        var others = returns.Where(e => !Exits.Holds(e, held, leak) && !Exits.IsPromised(e, held)).ToList();
        var throws = exits.Where(e => e.Exit is { Throws: true, IsExplicit: true } && Exits.Holds(e, held, leak)).ToList();
        var told = others.Count > 0 && (Exits.FollowsResult(leaks, others, rule.Graph.OutputSlots) || Exits.FollowsMember(leaks, others) || Exits.SpeaksOf(held, leaks, others));
        var isAcquirer = leaks.Count > 0 && (others.Count == 0 || told || Exits.FollowsArgument(held, leaks, others) || Exits.IsHandedOver(held, others)) && !Exits.HasGuard(held, leak)
            && ((told && held.Lock.Class is null) || rule.Project.HasReleaser(known, rule.Method)); // Whoever passed the lock in and is told has it.
        if (isAcquirer && throws.Count == 0)
        {
            return;
        }

        if (leaks.Count > 0 || throws.Count > 0)
        {
            var where = isAcquirer || leaks.Count == 0 ? "where an exception is thrown"
                : others.Count == 0 ? $"when '{rule.Method.Display}' returns"
                : $"on some way out of '{rule.Method.Display}'";
            rule.Report(Descriptors.NotReleased, held.Since, known.Id, [], known.Display, where);
        }
    }
}
