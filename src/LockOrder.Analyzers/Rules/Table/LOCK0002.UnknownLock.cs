using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
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
    public static IEnumerable<Finding> Check(DocumentFacts facts, LockDocument document)
    {
        var isOwn = facts.IsOwn(document.Path);
        var names = facts.Catalog.Bindings.Where(b => b.Document == document).ToList();
        if (isOwn && names.Count > 0 && names.All(b => b.IsUnknown))
        {
            return []; // One LOCK0007 says it for all.
        }

        return Names(facts, names, isOwn).Concat(facts.Catalog.Citations.Where(c => c.Document == document && c.Found.IsEmpty).Select(c => Cited(facts, c, isOwn)).OfType<Finding>());
    }

    /// <summary>Of a row that says how its lock is declared, the declarations are told.</summary>
    private static IEnumerable<Finding> Names(DocumentFacts facts, List<NameBinding> names, bool isOwn)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var binding in names.Where(b => b.IsUnknown && !IsGroup(b.Use.Name) && b.Row is null or { Declarations.IsEmpty: true } && !facts.Catalog.IsNamedInCode(b.Class)))
        {
            var suggestion = NearNames.Lock(facts, binding.Use.Name);
            if ((isOwn || suggestion is not null || facts.Catalog.Names.OwnersOf(binding.Use.Name).Count > 0) && told.Add(LockNames.Key(binding.Row?.Name ?? binding.Use.Name)))
            {
                yield return Make(binding.Use.Span, binding.Use.Name, "lock", suggestion, suggestion);
            }
        }
    }

    private static Finding? Cited(DocumentFacts facts, Citation citation, bool isOwn)
    {
        var suggestion = NearNames.Member(citation) ?? (citation.Thing == CitedThing.Lock ? NearNames.Lock(facts, citation.Path) : null);
        var isSure = suggestion is not null || citation.Owners.Any(o => o.Locations.Any(l => l.IsInSource)) || (isOwn && citation.Thing != CitedThing.Member);
        return isSure ? Make(citation.Span, citation.Path, citation.Thing.ToString().ToLowerInvariant(), suggestion, citation.IsWhole ? suggestion + citation.Suffix : null) : null;
    }

    private static Finding Make(SourceSpan span, string name, string thing, string? suggestion, string? replacement) =>
        new(Descriptors.UnknownLock, span, [], [name, thing, suggestion is null ? "" : $"; did you mean '{suggestion}'?"])
        {
            Key = name,
            Properties = suggestion is null || replacement is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Suggestion, replacement),
        };

    /// <summary>A name in capitals is a level of its own that no lock needs to bear.</summary>
    private static bool IsGroup(string name) => name.Any(char.IsLetter) && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '_' or ' ' or '-');
}
