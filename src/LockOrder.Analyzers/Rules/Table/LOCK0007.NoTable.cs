using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>Somebody meant to have a document: names or options are used and there is none, or there is one of which nothing bound.</summary>
internal static class NoTable
{
    public static IEnumerable<Finding> Check(DocumentFacts facts, ImmutableArray<string> options)
    {
        if (facts.Catalog.Documents.IsEmpty)
        {
            if (facts.Index.Trees.Any(t => t.Index.UsesLockNames))
            {
                yield return Make("'[LockName]' is used, but this project has no LockOrdering.md");
            }
            else if (!options.IsEmpty)
            {
                yield return Make($"Option '{options[0]}' is set, but this project has no LockOrdering.md");
            }
        }

        foreach (var document in facts.Catalog.Documents.Where(d => facts.IsOwn(d.Path)))
        {
            var names = facts.Catalog.Bindings.Where(b => b.Document == document).ToList();
            if (names.Count > 0 && names.All(b => b.IsUnknown))
            {
                yield return Make($"None of the {names.Select(n => n.Use.Name).Distinct().Count()} locks in {LockTrace.FileName(document.Path)} exists in this project");
            }
        }
    }

    private static Finding Make(string text) => new(Descriptors.NoTable, SourceSpan.None, [], [text]) { Key = text };
}
