using System.Collections.Generic;
using System.Linq;

namespace LockOrder.Analyzers.Table;

/// <summary>Lays an outer order under an inner one: what the inner order contradicts gives way.</summary>
internal static class LayerMerge
{
    /// <summary>Beyond this, a contradiction takes its whole group of outer nestings with it instead of the fewest.</summary>
    private const int MaxCandidates = 500;

    public static List<BoundEdge> Merge(List<BoundEdge> inner, List<BoundEdge> outer, int count)
    {
        var union = new List<BoundEdge>(inner.Count + outer.Count);
        union.AddRange(inner);
        union.AddRange(outer);
        CycleFinder.Find(union, count, out var groupOf);

        // Outside the circles that the two close together, nothing contradicts.
        bool IsDisputed(BoundEdge edge) => groupOf[edge.Outer] >= 0 && groupOf[edge.Outer] == groupOf[edge.Inner];
        var disputed = outer.Where(IsDisputed).ToList();
        var merged = new List<BoundEdge>(inner);
        merged.AddRange(outer.Where(edge => !IsDisputed(edge)));
        if (disputed.Count > MaxCandidates)
        {
            return merged;
        }

        var from = merged.GroupBy(static edge => edge.Outer).ToDictionary(static group => group.Key, static group => group.ToList());
        foreach (var edge in disputed)
        {
            if (PathSearch.Find(from, edge.Inner, null, edge.Outer, null, withAdvisory: true).IsDefault)
            {
                merged.Add(edge);
                if (!from.TryGetValue(edge.Outer, out var list))
                {
                    from.Add(edge.Outer, list = []);
                }

                list.Add(edge);
            }
        }

        return merged;
    }
}
