using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>The order contradicts itself: reported at the last line of the circle, the others beside it.</summary>
internal static class TableCycle
{
    public static IEnumerable<Finding> Check(DocumentFacts facts, LockDocument document)
    {
        foreach (var cycle in facts.Catalog.Order.Cycles.Where(c => c.Last.Span.Path == document.Path))
        {
            var lines = cycle.Edges.Select(e => $"{LockTrace.Place(e.Span, cycle.Last.Span)} puts '{e.Outer}' before '{e.Inner}'");
            yield return new Finding(Descriptors.TableCycle, cycle.Last.Span, cycle.Edges.Select(e => e.Span).Where(s => !s.Equals(cycle.Last.Span)).Distinct().ToImmutableArray(), [string.Join(", ", lines)])
            {
                Key = string.Join("|", cycle.Edges.Select(e => e.Outer)),
            };
        }
    }
}
