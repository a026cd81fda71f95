// Runs a method under every assignment of its flags. It needs none of the engine's ideas (merging, summaries, fixpoints), and
// so it shares none of its mistakes.

using System;
using System.Collections.Generic;
using System.Linq;

namespace LockOrder.Analyzers.Tests.Robustness;

/// <summary>Walks one method under every assignment of its flags and marks the steps that go wrong on some of them.</summary>
/// <param name="waits">For each later method, the locks it waits for that it does not hold itself.</param>
internal sealed class RandomProgramOracle(IReadOnlyList<IReadOnlySet<int>> waits)
{
    private readonly HashSet<int> _waits = [];
    private readonly int[] _held = new int[RandomProgram.Locks];
    private int _flags;

    public HashSet<int> Judge(IReadOnlyList<Step> method)
    {
        for (_flags = 0; _flags < 1 << RandomProgram.Flags; _flags++)
        {
            Array.Clear(_held);
            Run(method);
        }

        return _waits;
    }

    // False when the method has returned.
    private bool Run(IReadOnlyList<Step> steps) => steps.All(Run);

    private bool Run(Step step)
    {
        var chosen = ((_flags >> step.Flag) & 1) == (step.Negated ? 0 : 1);
        switch (step.Kind)
        {
            case StepKind.Lock:
                step.IsWrong |= Wait(step.Target);
                return Hold(step, 1);
            case StepKind.Try:
                return Hold(step, 1);
            case StepKind.Correlated:
                step.IsWrong |= chosen && Wait(step.Target);
                return Hold(step, chosen ? 1 : 0);
            case StepKind.If:
                return !chosen || Run(step.Body);
            case StepKind.Loop:
                return Run(step.Body);
            case StepKind.Call:
                foreach (var wanted in waits[step.Target])
                {
                    step.IsWrong |= Wait(wanted);
                }

                return true;
            case StepKind.Access:
                step.IsWrong |= _held[step.Target] == 0;
                return true;
            default:
                return !chosen;
        }
    }

    private bool Hold(Step step, int times)
    {
        _held[step.Target] += times;
        var goesOn = Run(step.Body);
        _held[step.Target] -= times;
        return goesOn;
    }

    // Waiting for what one holds already is no waiting; otherwise no inner lock may be held.
    private bool Wait(int wanted)
    {
        if (_held[wanted] > 0)
        {
            return false;
        }

        _waits.Add(wanted);
        return _held.Skip(wanted + 1).Any(count => count > 0);
    }
}
