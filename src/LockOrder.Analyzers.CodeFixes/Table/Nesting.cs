using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Fixing;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.CodeFixes.Table;

/// <summary>A nesting that the code has and the document lacks.</summary>
/// <param name="Witness">The method, with the one it calls if that is who acquires.</param>
internal sealed record Nesting(string Outer, string Inner, string? Witness)
{
    public static Nesting? Of(Diagnostic diagnostic)
    {
        string? Get(string key) => diagnostic.Properties.TryGetValue(key, out var value) && !string.IsNullOrEmpty(value) ? value : null;
        if (Get(DiagnosticKeys.Held) is not { } outer || Get(DiagnosticKeys.Wanted) is not { } inner)
        {
            return null;
        }

        var (method, callee) = (Get(DiagnosticKeys.Method), Get(DiagnosticKeys.Callee));
        var path = method is null || callee is null ? method : method + "->" + callee;
        return new Nesting(outer, inner, path is not null && path.All(IsOfName) ? path : null);
    }

    /// <summary>The solution with this nesting in the document, and that document.</summary>
    public async Task<(Solution Solution, TextDocument Document)?> AddAsync(Solution solution, ProjectId projectId, CancellationToken cancellation)
    {
        if (solution.GetProject(projectId) is not { } project || await OrderDocuments.HomeOfAsync(project, Outer, Inner, cancellation).ConfigureAwait(false) is not { } document)
        {
            return null;
        }

        var source = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var text = source.ToString();
        var changed = LockTablePrinter.InsertEdge(text, LockTableParser.Parse(document.FilePath ?? document.Name, text), Outer, Inner, Witness);
        return changed == text ? null : (OrderDocuments.WithText(solution, document, SourceText.From(changed, source.Encoding)), document);
    }

    /// <summary>Lambdas, operators and generics have display names that no witness can spell.</summary>
    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or '>';
}
