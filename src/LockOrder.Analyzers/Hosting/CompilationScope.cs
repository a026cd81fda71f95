using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Options;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Rules;
using LockOrder.Analyzers.Summaries;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.Hosting;

/// <summary>What the callbacks of one compilation share. Everything in it is made when first needed.</summary>
internal sealed class CompilationScope
{
    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly OnDemand<Workshop> _workshop;
    private readonly ConcurrentDictionary<SyntaxTree, bool> _done = new();

    public CompilationScope(Compilation compilation, AnalyzerOptions options, Func<SyntaxTree, TreeIndex> indexOf, Func<SourceText, string, LockDocument> documentOf)
    {
        _compilation = compilation;
        _options = options;
        _workshop = new OnDemand<Workshop>(token => Workshop.Open(compilation, options, indexOf, documentOf, token));
    }

    /// <summary>Bodies bound so far, of how many members: what the performance tests count.</summary>
    public (int Bound, int Members) Counts => _workshop.Known is { } workshop ? (workshop.Graphs.Count, workshop.Index.Members.Length) : (0, 0);

    public void AnalyseTree(SemanticModelAnalysisContext context)
    {
        var workshop = _workshop.Get(context.CancellationToken);
        var tree = context.SemanticModel.SyntaxTree;
        var isOpen = workshop.IsFirst();
        var findings = workshop.AnalyseTree(tree, isOpen, context.CancellationToken);
        if (!isOpen)
        {
            _done.TryAdd(tree, true);
        }

        foreach (var finding in findings)
        {
            if (context.FilterSpan is { } span && finding.Primary.Path == tree.FilePath && !span.IntersectsWith(new TextSpan(finding.Primary.Start, finding.Primary.Length)))
            {
                continue;
            }

            context.ReportDiagnostic(workshop.Diagnostic(finding));
        }
    }

    public void AnalyseDocument(AdditionalFileAnalysisContext context)
    {
        if (!DocumentFiles.IsDocument(context.AdditionalFile, _options))
        {
            return;
        }

        var workshop = _workshop.Get(context.CancellationToken);
        foreach (var finding in DocumentRules.Check(workshop.Facts, context.AdditionalFile.Path, new Witnesses(workshop), context.CancellationToken))
        {
            context.ReportDiagnostic(workshop.Diagnostic(finding));
        }
    }

    public void End(CompilationAnalysisContext context)
    {
        var workshop = _workshop.Get(context.CancellationToken);
        foreach (var tree in _compilation.SyntaxTrees.Where(t => !_done.ContainsKey(t)))
        {
            // Generated trees are not reported on, but their nestings count; those of the first tree are still to be kept.
            workshop.AnalyseTree(tree, isOpen: false, context.CancellationToken);
        }

        foreach (var finding in CompilationRules.Check(workshop, context.CancellationToken))
        {
            context.ReportDiagnostic(workshop.Diagnostic(finding));
        }
    }
}
