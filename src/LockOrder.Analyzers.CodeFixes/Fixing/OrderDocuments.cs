using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>The lock-order documents of a project, and changes to them.</summary>
internal static class OrderDocuments
{
    public static IEnumerable<TextDocument> Of(Project project)
    {
        var paths = new HashSet<string>(DocumentFiles.Of(project.AnalyzerOptions).Select(f => f.Path), StringComparer.Ordinal);
        return project.AdditionalDocuments.Where(d => paths.Contains(d.FilePath ?? d.Name)).OrderBy(d => d.FilePath, StringComparer.Ordinal);
    }

    /// <summary>Where a nesting belongs: the first document that orders both locks, else one of them, else the first.</summary>
    public static async Task<TextDocument?> HomeOfAsync(Project project, string outer, string inner, CancellationToken cancellation)
    {
        TextDocument? best = null;
        var bestRank = -1;
        foreach (var candidate in Of(project))
        {
            var text = await candidate.GetTextAsync(cancellation).ConfigureAwait(false);
            var names = Names(LockTableParser.Parse(candidate.FilePath ?? candidate.Name, text.ToString()));
            var rank = (names.Contains(LockNames.Key(outer)) ? 2 : 0) + (names.Contains(LockNames.Key(inner)) ? 1 : 0);
            if (rank > bestRank)
            {
                (best, bestRank) = (candidate, rank);
            }
        }

        return best;
    }

    /// <summary>One file is a document of every project that links it: all of them get the new text.</summary>
    public static Solution WithText(Solution solution, TextDocument document, SourceText text)
    {
        foreach (var other in solution.Projects.SelectMany(p => p.AdditionalDocuments).ToList())
        {
            if (other.Id == document.Id || (document.FilePath is not null && other.FilePath == document.FilePath))
            {
                solution = solution.WithAdditionalDocumentText(other.Id, text);
            }
        }

        return solution;
    }

    private static HashSet<string> Names(LockDocument document) =>
        [.. document.Blocks.SelectMany(b => b.Edges).SelectMany(e => new[] { LockNames.Key(e.Outer), LockNames.Key(e.Inner) })];
}
