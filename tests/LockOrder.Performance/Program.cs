// dotnet run --project tests/LockOrder.Performance -c Release [lines] [rounds]

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LockOrder.Performance;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        var lines = Argument(arguments, 0, 100_000);
        var rounds = Argument(arguments, 1, 3);
        var project = GeneratedProject.OfLines(lines);
        var work = Work.Of(project);
        Print($"{project.Lines:N0} lines, {work.Members:N0} members with code");
        Print($"{work.Bound:N0} bodies bound ({work.Share:P1}), {work.Summarised:N0} methods summarised, {work.Findings:N0} findings");

        using var compiler = new Compiler(project);
        compiler.Time(withAnalyzer: false);
        var without = new List<TimeSpan>();
        var with = new List<TimeSpan>();

        // By turns, so that whatever else the machine does falls on both.
        for (var round = 0; round < rounds; round++)
        {
            without.Add(compiler.Time(withAnalyzer: false));
            with.Add(compiler.Time(withAnalyzer: true));
        }

        Print($"compiled without the analyzer in {Median(without).TotalSeconds:F2} s, with it in {Median(with).TotalSeconds:F2} s: ratio {Median(with) / Median(without):F3}");
    }

    private static int Argument(string[] arguments, int at, int otherwise) =>
        at < arguments.Length ? int.Parse(arguments[at], CultureInfo.InvariantCulture) : otherwise;

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
