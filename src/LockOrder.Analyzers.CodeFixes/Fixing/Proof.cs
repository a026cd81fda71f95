using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>
/// Whether a changed file is better than the one before: fewer findings of the rule, no more of any other, no new error or warning of the
/// compiler, and every comment and directive still there.
/// The same analyzer decides that reported the mistake, so a fix cannot break the documented order, leak a lock or change nothing.
/// </summary>
internal static class Proof
{
    private static readonly ConditionalWeakTable<Document, Findings> s_known = new();

    public static async Task<bool> HoldsAsync(FixSite site, Document changed, ImmutableArray<string> tolerated)
    {
        if (!Remarks.AreKept(site.Root, await changed.GetSyntaxRootAsync(site.Cancellation).ConfigureAwait(false)))
        {
            return false;
        }

        var after = await AnalyseAsync(changed, site.Cancellation).ConfigureAwait(false);
        return after is not null && after.IsBetterThan(site.Before, site.Diagnostic.Id, tolerated);
    }

    /// <summary>What the analyzer says about a file as it is; kept, because every light bulb in it asks.</summary>
    public static async Task<Findings?> OfAsync(Document document, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(document, out var known))
        {
            return known;
        }

        var findings = await AnalyseAsync(document, cancellation).ConfigureAwait(false);
        return findings is null ? null : s_known.GetValue(document, _ => findings);
    }

    private static async Task<Findings?> AnalyseAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var options = new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(model.Compilation, [new LockOrderAnalyzer()], options);
        var reports = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false);
        var complaints = model.GetDiagnostics(cancellationToken: cancellation).Count(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed);
        return new Findings(reports, complaints);
    }
}
