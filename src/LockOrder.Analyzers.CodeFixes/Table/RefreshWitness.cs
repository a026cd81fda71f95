using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>Cites a path that nests the two locks now. For editors: the finding stands in the document.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name, DocumentKinds = ["AdditionalDocument"], DocumentExtensions = [".md"]), Shared]
public sealed class RefreshWitness : CodeFixProvider
{
    /// <summary>Replaces the witness.</summary>
    public const string Name = "RefreshWitness";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK0005"];

    /// <summary>A witness is refreshed where it stands: which of several paths is worth citing is for the writer to say.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var stale = await StaleWitnesses.OpenAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticKeys.Suggestion, out var path) && path is { Length: > 0 }
                && stale.At(diagnostic.Location.SourceSpan) is { } witness
                && stale.Changed(LockTablePrinter.ReplaceWitness(stale.Text, witness, path), witness, path) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create($"Change '{witness.Text}' to '{path}'", _ => Task.FromResult(changed), diagnostic.Id + "." + Name), diagnostic);
            }
        }
    }
}
