// Applies fixes the way an editor's user does: the first one offered for the first finding, again and again.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Balance;
using LockOrder.Analyzers.CodeFixes.Context;
using LockOrder.Analyzers.CodeFixes.Guard;
using LockOrder.Analyzers.CodeFixes.Order;
using LockOrder.Analyzers.CodeFixes.Table;
using LockOrder.Analyzers.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.Tests.CodeFixes;

internal static class FixRun
{
    private static readonly CodeFixProvider[] s_fixes =
        [new ReorderAcquires(), new HoistLock(), new TryAndBackOff(), new AddNesting(), new TakeGuard(), new RequireLock(), new ReleaseInFinally(), new UseLockStatement(), new RaiseOutsideLock()];

    /// <summary>The solution when no finding has a fix any more, and the titles of what was done.</summary>
    public static async Task<(Solution Solution, List<string> Done)> ToTheEndAsync(Solution solution, int limit)
    {
        var done = new List<string>();
        while (done.Count < limit && await FirstAsync(solution) is { } action)
        {
            var operations = await action.GetOperationsAsync(CancellationToken.None);
            solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            done.Add(action.EquivalenceKey + ": " + action.Title);
        }

        return (solution, done);
    }

    /// <summary>Warnings of ours and errors of the compiler.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var reports = await compilation!.WithAnalyzers([new LockOrderAnalyzer()], project.AnalyzerOptions).GetAllDiagnosticsAsync();
        return reports.Where(r => r.Severity >= DiagnosticSeverity.Warning && (r.Id.StartsWith("LOCK", StringComparison.Ordinal) || r.Severity == DiagnosticSeverity.Error)).ToImmutableArray();
    }

    private static async Task<CodeAction?> FirstAsync(Solution solution)
    {
        foreach (var project in solution.Projects)
        {
            foreach (var finding in (await FindingsAsync(project)).OrderBy(f => f.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(f => f.Location.SourceSpan.Start))
            {
                if (project.GetDocument(finding.Location.SourceTree) is not { } document)
                {
                    continue;
                }

                var offered = new List<CodeAction>();
                foreach (var fix in s_fixes.Where(f => f.FixableDiagnosticIds.Contains(finding.Id)))
                {
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add(action), CancellationToken.None));
                }

                if (offered.Count > 0)
                {
                    return offered[0];
                }
            }
        }

        return null;
    }
}
