using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Fixing;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>
/// A cited path that does not nest, found again in the document as it is now. An edit is good if it is read back with the same order:
/// parentheses come in many forms, and prose around them must not become a name.
/// </summary>
internal sealed class StaleWitnesses(TextDocument document, SourceText source, LockDocument model)
{
    public string Text => source.ToString();

    public static async Task<StaleWitnesses> OpenAsync(TextDocument document, CancellationToken cancellation)
    {
        var source = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return new StaleWitnesses(document, source, LockTableParser.Parse(document.FilePath ?? document.Name, source.ToString()));
    }

    public Witness? At(TextSpan span) =>
        model.Blocks.SelectMany(b => b.Edges).SelectMany(e => e.Witnesses).FirstOrDefault(w => w.Span.Start == span.Start && w.Span.Length == span.Length);

    /// <summary>The solution with another text of the document, or null if that text says something else than before.</summary>
    public Solution? Changed(string text, Witness stale, string? fresh)
    {
        var before = Told(model).Select(t => t.Witness == stale.Text ? t with { Witness = fresh } : t).Where(t => t.Witness is not null);
        var after = LockTableParser.Parse(model.Path, text);
        return text != source.ToString() && Orders(model).SequenceEqual(Orders(after)) && after.Problems.Length <= model.Problems.Length && Told(after).All(before.Contains)
            ? OrderDocuments.WithText(document.Project.Solution, document, SourceText.From(text, source.Encoding))
            : null;
    }

    private static IEnumerable<(string Outer, string Inner)> Orders(LockDocument document) =>
        document.Blocks.SelectMany(b => b.Edges).Select(e => (e.Outer, e.Inner));

    private static IEnumerable<Citation> Told(LockDocument document) =>
        document.Blocks.SelectMany(b => b.Edges).SelectMany(e => e.Witnesses.Select(w => new Citation(e.Outer, e.Inner, w.Text)));

    private sealed record Citation(string Outer, string Inner, string? Witness);
}
