using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>
/// A name that binds to nothing, where that is certainly a mistake: its type is here, it is nearly the name of a lock used here, or
/// the document belongs to this project alone.
/// </summary>
internal static class UnknownLock
{
    /// <summary>Letters that may differ between a name and the one that was meant.</summary>
    private const int MaxDistance = 2;

    public static IEnumerable<Finding> Check(DocumentFacts facts, LockDocument document)
    {
        var isOwn = facts.IsOwn(document.Path);
        var names = facts.Catalog.Bindings.Where(b => b.Document == document).ToList();
        if (isOwn && names.Count > 0 && names.All(b => b.Targets.IsEmpty))
        {
            yield break; // One LOCK0007 says it for all.
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var binding in names.Where(b => b.Targets.IsEmpty && !IsGroup(b.Use.Name)))
        {
            var suggestion = Suggest(facts, binding.Use.Name);
            if ((!isOwn && suggestion is null && !facts.Catalog.Names.HasType(binding.Row?.Declarations.FirstOrDefault()?.Path ?? binding.Use.Name)) || !told.Add(LockNames.Key(binding.Use.Name)))
            {
                continue;
            }

            var hint = suggestion is null ? "" : $"; did you mean '{suggestion}'?";
            yield return new Finding(Descriptors.UnknownLock, binding.Use.Span, [], [binding.Use.Name, hint])
            {
                Key = binding.Use.Name,
                Properties = suggestion is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Suggestion, suggestion),
            };
        }
    }

    /// <summary>A name in capitals is a level of its own that no lock needs to bear.</summary>
    private static bool IsGroup(string name) => name.Any(char.IsLetter) && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '_' or ' ' or '-');

    private static string? Suggest(DocumentFacts facts, string name)
    {
        var segments = LockNames.Segments(name);
        if (segments.IsEmpty)
        {
            return null;
        }

        var last = LockNames.Key(segments[segments.Length - 1]);
        if (last.Length < 4)
        {
            return null; // Short names are near everything.
        }

        return facts.LockMembers()
            .Where(m => segments.Length < 2 || LockNames.Key(m.ContainingType.Name) == LockNames.Key(segments[segments.Length - 2]) || LockNames.Key(m.Name) == last)
            .Select(m => (Member: m, Distance: Distance(m, segments, last)))
            .Where(m => m.Distance > 0 && m.Distance <= System.Math.Min(MaxDistance, last.Length / 4))
            .OrderBy(m => m.Distance)
            .ThenBy(m => m.Member.ContainingType.Name + "." + m.Member.Name, StringComparer.Ordinal)
            .Select(m => m.Member.ContainingType.Name + "." + Spell(m.Member.Name, segments[segments.Length - 1]))
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
