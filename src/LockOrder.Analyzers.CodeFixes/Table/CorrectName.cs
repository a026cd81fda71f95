using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Fixing;
using LockOrder.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>Writes the name that was meant. For editors: the finding stands in the document, which command-line tools do not edit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name, DocumentKinds = ["AdditionalDocument"], DocumentExtensions = [".md"]), Shared]
public sealed class CorrectName : CodeFixProvider
{
    /// <summary>Replaces the name.</summary>
    public const string Name = "CorrectName";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK0002"];

    /// <summary>A name is corrected where it stands: another place may have meant another lock.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (span.End > text.Length || !diagnostic.Properties.TryGetValue(DiagnosticKeys.Suggestion, out var name) || string.IsNullOrEmpty(name) || text.ToString(span) == name)
            {
                continue;
            }

            var changed = OrderDocuments.WithText(context.TextDocument.Project.Solution, context.TextDocument, text.WithChanges(new TextChange(span, name!)));
            context.RegisterCodeFix(CodeAction.Create($"Change '{text.ToString(span)}' to '{name}'", _ => Task.FromResult(changed), diagnostic.Id + "." + Name), diagnostic);
        }
    }
}
