using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>Takes a path that does not nest out of its parenthesis. For editors: the finding stands in the document.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name, DocumentKinds = ["AdditionalDocument"], DocumentExtensions = [".md"]), Shared]
public sealed class DropWitness : CodeFixProvider
{
    /// <summary>Removes the witness.</summary>
    public const string Name = "DropWitness";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK0005"];

    /// <summary>A witness is dropped where it stands: the next one may be worth a look.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var stale = await StaleWitnesses.OpenAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (stale.At(diagnostic.Location.SourceSpan) is { } witness
                && stale.Changed(LockTablePrinter.RemoveWitness(stale.Text, witness), witness, null) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create($"Drop '{witness.Text}'", _ => Task.FromResult(changed), diagnostic.Id + "." + Name), diagnostic);
            }
        }
    }
}
