// A small random program about three locks in a documented chain, and an oracle that knows its true diagnostics: the
// oracle runs every method under every assignment of its flags, so it needs none of the engine's ideas (merging, summaries,
// fixpoints) and shares none of its mistakes. The program is printed as a fixture with the oracle's answer as marks.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

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
    private const int Locks = 3;
    private const int Flags = 2;
    private const int Methods = 4;
    private const int MaxDepth = 4;

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
            waits[method] = new Oracle(waits).Judge(_methods[method]);
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
        // A return would skip the exit of a correlated pair; in loops and attempts it would add paths the oracle does not walk.
        var inner = mayReturn && kind is StepKind.Lock or StepKind.If;
        IReadOnlyList<Step> body = kind < StepKind.Call ? Block(method, depth + 1, inner) : [];
        return new Step(kind, target, _random.Next(Flags), _random.Next(2) == 0, body);
    }

    /// <summary>The program as a fixture; lock 0 is the outermost.</summary>
    public string Print()
    {
        var text = new StringBuilder("""
            /* LockOrdering.md
            ```lock-order
            Program.Lock0 -> Program.Lock1 -> Program.Lock2
            ```

            | Lock | Protects |
            |---|---|
            | `Program.Lock0` | `Program.Field0` |
            | `Program.Lock1` | `Program.Field1` |
            | `Program.Lock2` | `Program.Field2` |
            */
            //- ignore LOCK3003
            public class Program
            {

            """);
        for (var at = 0; at < Locks; at++)
        {
            text.Append($"    private readonly object _lock{at} = new();\n    private int _field{at};\n\n");
        }

        text.Append("    private static bool Unknown => Environment.TickCount64 > 0;\n");
        for (var method = 0; method < Methods; method++)
        {
            text.Append($"\n    public void M{method}(bool flag0, bool flag1)\n    {{\n");
            Print(text, _methods[method], "        ");
            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    private static void Print(StringBuilder text, IEnumerable<Step> steps, string indent)
    {
        foreach (var step in steps)
        {
            var (head, tail) = Phrase(step);
            text.Append($"{indent}{head}\n");
            if (step.Kind < StepKind.Call)
            {
                text.Append($"{indent}{{\n");
                Print(text, step.Body, indent + "    ");
                text.Append($"{indent}}}\n");
            }

            if (tail.Length > 0)
            {
                text.Append($"{indent}{tail}\n");
            }
        }
    }

    private static (string Head, string Tail) Phrase(Step step)
    {
        var gate = $"_lock{step.Target}";
        var flag = $"{(step.Negated ? "!" : "")}flag{step.Flag}";
        return step.Kind switch
        {
            StepKind.Lock => ($"lock ({Mark(step, gate)})", ""),
            StepKind.Try => ($"if (Monitor.TryEnter({gate}))\n{{ try", $"finally {{ Monitor.Exit({gate}); }} }}"),
            StepKind.Correlated => ($"if ({flag}) {{ {Mark(step, $"Monitor.Enter({gate})")}; }}", $"if ({flag}) {{ Monitor.Exit({gate}); }}"),
            StepKind.If => ($"if ({flag})", ""),
            StepKind.Loop => ("while (Unknown)", ""),
            StepKind.Call => ($"{Mark(step, $"M{step.Target}(Unknown, Unknown)")};", ""),
            StepKind.Access => ($"{Mark(step, $"_field{step.Target}")}++;", ""),
            _ => ($"if ({flag}) {{ return; }}", ""),
        };
    }

    private static string Mark(Step step, string code) =>
        step.IsWrong ? $"{{|{(step.Kind == StepKind.Access ? "LOCK2001" : "LOCK1001")}:{code}|}}" : code;

    /// <summary>Walks one method under every assignment of its flags and marks the steps that go wrong on some of them.</summary>
    /// <param name="waits">For each later method, the locks it waits for that it does not hold itself.</param>
    private sealed class Oracle(IReadOnlyList<IReadOnlySet<int>> waits)
    {
        private readonly HashSet<int> _waits = [];
        private readonly int[] _held = new int[Locks];
        private int _flags;

        public HashSet<int> Judge(IReadOnlyList<Step> method)
        {
            for (_flags = 0; _flags < 1 << Flags; _flags++)
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
}
