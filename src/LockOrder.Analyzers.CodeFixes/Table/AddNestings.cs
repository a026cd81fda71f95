using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>Adds many nestings to the documents, one after the other, each pair once: the batch fixer merges source files only.</summary>
internal sealed class AddNestings : FixAllProvider
{
    public static readonly AddNestings Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        var changed = solution;
        foreach (var project in Projects(fixAllContext))
        {
            foreach (var diagnostic in await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false))
            {
                if (Nesting.Of(diagnostic) is { } nesting && await StandsAsync(changed, project, diagnostic, fixAllContext).ConfigureAwait(false))
                {
                    changed = await nesting.AddAsync(changed, project.Id, fixAllContext.CancellationToken).ConfigureAwait(false) is { } added ? added.Solution : changed;
                }
            }
        }

        return changed == solution ? null : CodeAction.Create("Add all nestings to the document", _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.OrderBy(p => p.FilePath ?? p.Name, System.StringComparer.Ordinal) : [context.Project];

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project)
    {
        ImmutableArray<Diagnostic> found = context is { Scope: FixAllScope.Document, Document: { } document }
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        return found.OrderBy(d => d.Location.GetLineSpan().Path, System.StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start);
    }

    /// <summary>Whether the pair is still unknown, with what has been added so far.</summary>
    private static async Task<bool> StandsAsync(Solution changed, Project project, Diagnostic diagnostic, FixAllContext context)
    {
        var document = changed.GetProject(project.Id)?.Documents.FirstOrDefault(d => d.FilePath == diagnostic.Location.SourceTree?.FilePath || d.Name == diagnostic.Location.SourceTree?.FilePath);
        var findings = document is null ? null : await Proof.OfAsync(document, context.CancellationToken).ConfigureAwait(false);
        return findings is null || findings.Reports.Any(r => r.Id == diagnostic.Id && r.Location.SourceSpan == diagnostic.Location.SourceSpan);
    }
}
