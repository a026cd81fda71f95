using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>A documented nesting that no path of this project takes, though both locks are here.</summary>
internal static class UnusedOrder
{
    public static IEnumerable<Finding> Check(DocumentFacts facts, NestingLog nestings)
    {
        var bound = new HashSet<string>(facts.Catalog.Bindings.Where(b => !b.IsUnknown).Select(b => b.Use.Name));
        foreach (var edge in facts.Catalog.Order.Edges)
        {
            if (!bound.Contains(edge.Outer) || !bound.Contains(edge.Inner) || facts.Catalog.ByName(edge.Outer) is not { } outer || facts.Catalog.ByName(edge.Inner) is not { } inner)
            {
                continue;
            }

            var document = facts.Catalog.Documents.FirstOrDefault(d => d.Path == edge.Span.Path);
            if (!nestings.Seen.ContainsKey((outer.Id, inner.Id)) && document?.IsIgnored(Descriptors.UnusedOrder.Id, edge.Span.Line) != true)
            {
                yield return new Finding(Descriptors.UnusedOrder, edge.Span, [], [edge.Inner, edge.Outer]) { Key = edge.Outer };
            }
        }
    }
}
