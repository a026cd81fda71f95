using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>What a misspelt name of a document probably means.</summary>
internal static class NearNames
{
    /// <summary>Letters that may differ between a name and the one that was meant.</summary>
    private const int MaxDistance = 2;

    /// <summary>A lock of this compilation; for short names none, which are near everything.</summary>
    public static string? Lock(DocumentFacts facts, string name)
    {
        var segments = LockNames.Segments(name);
        var last = segments.IsEmpty ? "" : LockNames.Key(segments[segments.Length - 1]);
        if (last.Length < 4)
        {
            return null;
        }

        return facts.LockMembers()
            .Where(m => segments.Length < 2 || LockNames.Key(m.ContainingType.Name) == LockNames.Key(segments[segments.Length - 2]) || LockNames.Key(m.Name) == last)
            .Select(m => (Member: m, Distance: Distance(m, segments, last)))
            .Where(m => m.Distance > 0 && m.Distance <= Math.Min(MaxDistance, last.Length / 4))
            .OrderBy(m => m.Distance)
            .ThenBy(m => m.Member.ContainingType.Name + "." + m.Member.Name, StringComparer.Ordinal)
            .Select(m => m.Member.ContainingType.Name + "." + Spell(m.Member.Name, segments[segments.Length - 1]))
            .FirstOrDefault();
    }

    /// <summary>A member of the types a citation looks in, of the kind it looks for. Within one type more may differ.</summary>
    public static string? Member(Citation citation)
    {
        var (owner, last) = LockNames.Cut(citation.Path);
        var written = LockNames.Key(last);
        return citation.Owners.SelectMany(SymbolIndex.All)
            .Where(m => m is IMethodSymbol == (citation.Thing == CitedThing.Method))
            .Select(m => (m.Name, Distance: LockNames.Distance(LockNames.Key(m.Name), written)))
            .Where(m => m.Distance > 0 && m.Distance <= Math.Min(MaxDistance, written.Length / 3))
            .OrderBy(m => m.Distance)
            .ThenBy(m => m.Name, StringComparer.Ordinal)
            .Select(m => owner.Length == 0 ? m.Name : owner + "." + m.Name)
            .FirstOrDefault();
    }

    /// <summary>The member as a document that writes names in capitals would write it.</summary>
    private static string Spell(string member, string written)
    {
        var bare = member.TrimStart('_');
        return char.IsUpper(written[0]) && bare.Length > 0 ? char.ToUpperInvariant(bare[0]) + bare.Substring(1) : member;
    }

    private static int Distance(ISymbol member, ImmutableArray<string> segments, string last)
    {
        var byName = LockNames.Distance(LockNames.Key(member.Name), last);
        return segments.Length < 2 ? byName : byName + LockNames.Distance(LockNames.Key(member.ContainingType.Name), LockNames.Key(segments[segments.Length - 2]));
    }
}
