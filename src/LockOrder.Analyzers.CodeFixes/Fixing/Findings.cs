using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>What is said about one file.</summary>
/// <param name="Reports">Of our analyzer.</param>
/// <param name="Complaints">Errors and warnings of the compiler.</param>
internal sealed record Findings(ImmutableArray<Diagnostic> Reports, int Complaints)
{
    public bool IsBetterThan(Findings other, string target, ImmutableArray<string> tolerated)
    {
        var before = other.Counts();
        var after = Counts();
        return Complaints <= other.Complaints
            && Count(after, target) < Count(before, target)
            && after.All(c => c.Value <= Count(before, c.Key) || tolerated.Contains(c.Key));
    }

    private Dictionary<string, int> Counts() => Reports.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.Count());

    private static int Count(Dictionary<string, int> counts, string id) => counts.TryGetValue(id, out var count) ? count : 0;
}
