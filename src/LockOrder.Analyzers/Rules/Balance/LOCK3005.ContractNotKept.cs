using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A body that does not do what its attribute says. The word of a hand-made lock about itself is taken: its body is where trust starts.</summary>
internal sealed class ContractNotKept : LockRule
{
    public override void OnEnd(MethodOutcome outcome, RuleContext rule)
    {
        var contract = rule.Method.Contract;
        if (!contract.StatesEffect)
        {
            return;
        }

        var returns = outcome.Exits.Where(e => !e.Exit.Throws && !e.State.IsImprecise && !e.State.IsExceptional).ToList();
        foreach (var wanted in contract.Acquires.Where(IsChecked))
        {
            if (returns.Any(e => !Holds(e.State, wanted)))
            {
                Report(rule, wanted, $"'{Name(wanted)}' is not held on every way out");
            }
        }

        foreach (var wanted in contract.Releases.Where(IsChecked))
        {
            if (returns.Any(e => Holds(e.State, wanted)))
            {
                Report(rule, wanted, $"'{Name(wanted)}' is still held on some way out");
            }
        }

        foreach (var wanted in contract.TryAcquires.Where(IsChecked))
        {
            if (returns.Any(e => Outcome(e.Exit, e.State, contract) is { } outcome && outcome != Holds(e.State, wanted)))
            {
                Report(rule, wanted, $"'{Name(wanted)}' is not held exactly when the result says so");
            }
        }
    }

    private static bool IsChecked(ContractLock wanted) => wanted.Lock.Class is not null && !wanted.ByResult;

    private static bool Holds(LockState state, ContractLock wanted) =>
        state.Held.Any(h => wanted.Lock.Class!.Equals(h.Lock.Class) || state.IsSameLock(h.Lock, wanted.Lock));

    private static bool? Outcome(MethodExit exit, LockState state, Contract contract)
    {
        if (exit.Result is Value.Unknown)
        {
            return null;
        }

        return contract.ReturnsBool
            ? BranchFacts.Evaluate(state, exit.Result) is { } value ? value == contract.TryOutcome : null
            : BranchFacts.Evaluate(state, new Value.Equal(exit.Result, Value.Null)) is { } isNull ? !isNull : null;
    }

    private static string Name(ContractLock wanted) => wanted.Lock.Class!.Display;

    private static void Report(RuleContext rule, ContractLock wanted, string why) =>
        rule.Report(Descriptors.ContractNotKept, wanted.Source, Name(wanted), [], rule.Method.Display, why);
}
