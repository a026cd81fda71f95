// A small random program about three locks in a documented chain, together with its true diagnostics, which an oracle knows.

using System;
using System.Collections.Generic;
using System.Linq;

namespace LockOrder.Analyzers.Tests.Robustness;

internal enum StepKind
{
    /// <summary><c>lock (x) { … }</c></summary>
    Lock,

    /// <summary><c>if (Monitor.TryEnter(x)) { … }</c>: waits for nobody, and is held like any other inside.</summary>
    Try,

    /// <summary>Enter, body and exit, the first and the last under the same flag.</summary>
    Correlated,

    /// <summary><c>if (flag) { … }</c>, possibly negated.</summary>
    If,

    /// <summary>A loop whose condition is unknown.</summary>
    Loop,

    /// <summary>A call of a later method, so that there is no recursion.</summary>
    Call,

    /// <summary>A guarded field is written.</summary>
    Access,

    /// <summary>The method returns if a flag is set.</summary>
    Return,
}

/// <param name="Kind">What it does.</param>
/// <param name="Target">The lock, field or method.</param>
/// <param name="Flag">The flag it asks, where it asks one.</param>
/// <param name="Negated">Whether the flag must be false.</param>
/// <param name="Body">The statements inside.</param>
internal sealed record Step(StepKind Kind, int Target, int Flag, bool Negated, IReadOnlyList<Step> Body)
{
    /// <summary>Set by the oracle: the engine must report at this step.</summary>
    public bool IsWrong { get; set; }
}

internal sealed class RandomProgram
{
    public const int Locks = 3;
    public const int Flags = 2;
    private const int Methods = 4;
    private const int MaxDepth = 4;
    private const int MaxNested = 3;
    private const int CorrelatedWeight = 2;

    private readonly int[] _nested = new int[Locks];
    private readonly Random _random;
    private readonly IReadOnlyList<IReadOnlyList<Step>> _methods;

    public RandomProgram(int seed)
    {
        _random = new Random(seed);
        _methods = [.. Enumerable.Range(0, Methods).Select(method => Block(method, depth: 0, mayReturn: true))];
        Judge();
    }

    private RandomProgram(IReadOnlyList<IReadOnlyList<Step>> methods)
    {
        _random = new Random(0);
        _methods = methods;
        Judge();
    }

    /// <summary>Programs that lack one step, or have a step's body in its place.</summary>
    public IEnumerable<RandomProgram> Smaller() =>
        from method in Enumerable.Range(0, Methods)
        from block in Smaller(_methods[method])
        select new RandomProgram([.. _methods.Select((old, at) => at == method ? block : old)]);

    private static IEnumerable<IReadOnlyList<Step>> Smaller(IReadOnlyList<Step> block)
    {
        for (var at = 0; at < block.Count; at++)
        {
            IReadOnlyList<Step> before = [.. block.Take(at)];
            IReadOnlyList<Step> after = [.. block.Skip(at + 1)];
            yield return [.. before, .. after];
            if (block[at].Body.Count > 0)
            {
                yield return [.. before, .. block[at].Body, .. after];
            }

            foreach (var body in Smaller(block[at].Body))
            {
                yield return [.. before, block[at] with { Body = body }, .. after];
            }
        }
    }

    private void Judge()
    {
        foreach (var step in _methods.SelectMany(block => block).SelectMany(Within))
        {
            step.IsWrong = false;
        }

        // Callees first: what a call waits for is known before the callers are judged.
        var waits = new HashSet<int>[Methods];
        for (var method = Methods - 1; method >= 0; method--)
        {
            waits[method] = new RandomProgramOracle(waits).Judge(_methods[method]);
        }
    }

    private static IEnumerable<Step> Within(Step step) => step.Body.SelectMany(Within).Prepend(step);

    private List<Step> Block(int method, int depth, bool mayReturn)
    {
        var steps = new List<Step>();
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            steps.Add(NextStep(method, depth, mayReturn));
        }

        return steps;
    }

    private Step NextStep(int method, int depth, bool mayReturn)
    {
        var kind = (StepKind)_random.Next((int)StepKind.Return + 1);
        if ((kind == StepKind.Call && method == Methods - 1) || (kind == StepKind.Return && !mayReturn) || (kind < StepKind.Call && depth == MaxDepth))
        {
            kind = StepKind.Access;
        }

        var target = kind == StepKind.Call ? _random.Next(method + 1, Methods) : _random.Next(Locks);
        if (kind <= StepKind.Correlated && !TryNest(kind, target))
        {
            kind = StepKind.Access;
        }

        // A return would skip the exit of a correlated pair; in loops and attempts it would add paths the oracle does not walk;
        // under a condition it would tie the flags to each other, and such ties are not part of the engine's states.
        IReadOnlyList<Step> body = kind < StepKind.Call ? Block(method, depth + 1, mayReturn && kind == StepKind.Lock) : [];
        if (kind <= StepKind.Correlated)
        {
            _nested[target] -= Weight(kind);
        }

        return new Step(kind, target, _random.Next(Flags), _random.Next(2) == 0, body);
    }

    // Re-entry is part of the game, endless re-entry is not: the engine counts to three. And two flags that each add one to the
    // same count would be tied to each other by it, as above.
    private bool TryNest(StepKind kind, int target)
    {
        if (_nested[target] + Weight(kind) > MaxNested)
        {
            return false;
        }

        _nested[target] += Weight(kind);
        return true;
    }

    private static int Weight(StepKind kind) => kind == StepKind.Correlated ? CorrelatedWeight : 1;

    /// <summary>The program as a fixture, marked with the oracle's answer.</summary>
    public string Print() => RandomProgramPrinter.Print(_methods);
}
