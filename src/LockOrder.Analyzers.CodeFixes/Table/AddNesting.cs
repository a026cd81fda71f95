using System.Collections.Immutable;
using System.Composition;
using System.IO;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>Writes the nesting into the document, under the outer lock, with who does it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class AddNesting : CodeFixProvider
{
    /// <summary>Adds the nesting to the document.</summary>
    public const string Name = "AddNesting";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK1002", "LOCK1004"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => AddNestings.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Nesting.Of(diagnostic) is not { } nesting
                || await FixSite.OpenAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site
                || await nesting.AddAsync(context.Document.Project.Solution, context.Document.Project.Id, context.CancellationToken).ConfigureAwait(false) is not { } added
                || added.Solution.GetDocument(context.Document.Id) is not { } changed
                || !await Proof.HoldsAsync(site, changed, []).ConfigureAwait(false))
            {
                continue;
            }

            var file = Path.GetFileName(added.Document.FilePath ?? added.Document.Name);
            var title = nesting.Outer == nesting.Inner
                ? $"Allow two '{nesting.Inner}' at a time in {file}"
                : $"Allow '{nesting.Inner}' under '{nesting.Outer}' in {file}";
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(added.Solution), diagnostic.Id + "." + Name), diagnostic);
        }
    }
}
