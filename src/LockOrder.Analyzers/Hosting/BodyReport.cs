using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Rules;

namespace LockOrder.Analyzers.Hosting;

/// <summary>The findings of one body and of the bodies nested in it. What runs as part of the outer body asks it for its locks.</summary>
internal sealed class BodyReport(Workshop workshop, NestingLog nestings, CancellationToken cancellation)
{
    private readonly SortedSet<Finding> _findings = [];
    private readonly HashSet<string> _run = [];
    private readonly HashSet<string> _escaped = [];

    public IEnumerable<Finding> Of(MethodGraph graph)
    {
        if (!workshop.IsHandMade(graph.Callee))
        {
            Check(graph, workshop.Project.Lifts(graph.Callee));
        }

        return _findings;
    }

    private void Check(MethodGraph graph, bool isLifted)
    {
        var callee = graph.Callee;
        if (workshop.Store.Analyse(callee, cancellation) is not { } analysis)
        {
            return;
        }

        var context = new RuleContext(graph, workshop.Catalog.Order, new ProjectView(workshop.Project, cancellation), isLifted, workshop.Store.Get(callee, cancellation).OwnLocks);
        if (workshop.Store.Get(callee, cancellation).Incomplete is { } reason)
        {
            AnalysisIncomplete.Report(context, reason);
        }

        var runner = new RuleRunner(context, nestings);
        analysis.Replay(runner, cancellation);
        runner.Finish();
        foreach (var finding in context.Findings)
        {
            _findings.Add(finding);
        }

        _run.UnionWith(runner.Run);
        _escaped.UnionWith(runner.Escaped);
        foreach (var nested in graph.Nested)
        {
            if (workshop.Graphs.Find(nested, cancellation) is { } inner)
            {
                Check(inner, _run.Contains(nested.Id) && !_escaped.Contains(nested.Id));
            }
        }
    }
}
