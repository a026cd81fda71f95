using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>A lock the block calls a leaf, and nests another in: one of the two lines is wrong.</summary>
internal static class LeafCheck
{
    public static void Report(OrderMeaning meaning, ProblemList problems)
    {
        var leaves = new HashSet<string>();
        foreach (var entry in meaning.Entries)
        {
            if (entry.IsLeaf)
            {
                leaves.Add(LockNames.Key(entry.Name));
            }
        }

        if (leaves.Count == 0)
        {
            return;
        }

        foreach (var edge in meaning.Edges)
        {
            if (leaves.Contains(LockNames.Key(edge.Outer)))
            {
                problems.Refuse(edge.Span, $"'{edge.Outer}' is marked [leaf], so nothing nests in it; remove the mark or this line");
            }
        }
    }
}
