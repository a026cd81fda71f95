using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Options;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Rules;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Rules about the compilation as a whole, once every tree has been seen.</summary>
internal static class CompilationRules
{
    public static IEnumerable<Finding> Check(Workshop workshop, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var global = workshop.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var findings = new List<Finding>();
        findings.AddRange(LockCycle.Find(workshop.Nestings.Edges, OptionKeys.Flag(global, OptionKeys.ReaderCycles), e => workshop.Project.CanRun(e.Method)));
        findings.AddRange(UnusedOrder.Check(workshop.Facts, workshop.Nestings));
        findings.AddRange(NoTable.Check(workshop.Facts, OptionKeys.Used(global)));
        findings.AddRange(OptionKeys.Problems(global).Select(p => new Finding(Descriptors.InvalidOption, Locks.SourceSpan.None, [], [p]) { Key = p }));
        return findings.OrderBy(f => f);
    }
}
