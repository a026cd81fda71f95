using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>A name that several unrelated locks answer to.</summary>
internal static class AmbiguousLock
{
    public static IEnumerable<Finding> Check(DocumentFacts facts, LockDocument document)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var binding in facts.Catalog.Bindings.Where(b => b.Document == document && b.Targets.Length > 1))
        {
            if (binding.Row is { Declarations.Length: > 1 } || !told.Add(LockNames.Key(binding.Use.Name)))
            {
                continue; // A row may name several members on purpose: they are one lock to the document.
            }

            var names = string.Join(", ", binding.Targets.Take(4).Select(t => $"'{t.Symbol.ContainingType?.Name}.{t.Symbol.Name}'"));
            yield return new Finding(Descriptors.AmbiguousLock, binding.Use.Span, [], [binding.Use.Name, names]) { Key = binding.Use.Name };
        }
    }
}
