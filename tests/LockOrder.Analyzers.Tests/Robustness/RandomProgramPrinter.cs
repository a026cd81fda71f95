// Writes a random program down as a fixture, with the steps that the oracle calls wrong as marks.

using System.Collections.Generic;
using System.Text;

namespace LockOrder.Analyzers.Tests.Robustness;

internal static class RandomProgramPrinter
{
    /// <summary>The program as a fixture; lock 0 is the outermost.</summary>
    public static string Print(IReadOnlyList<IReadOnlyList<Step>> methods)
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
        for (var at = 0; at < RandomProgram.Locks; at++)
        {
            text.Append($"    private readonly object _lock{at} = new();\n    private int _field{at};\n\n");
        }

        text.Append("    private static bool Unknown => Environment.TickCount64 > 0;\n");
        for (var method = 0; method < methods.Count; method++)
        {
            text.Append($"\n    public void M{method}(bool flag0, bool flag1)\n    {{\n");
            Print(text, methods[method], "        ");
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
}
