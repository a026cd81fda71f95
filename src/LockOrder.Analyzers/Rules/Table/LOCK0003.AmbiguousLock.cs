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

/// <summary>A name that several unrelated locks answer to, or a path that several unrelated members do.</summary>
internal static class AmbiguousLock
{
    private const string OrDeclare = ", or say which in a 'Declared as' column";

    public static IEnumerable<Finding> Check(DocumentFacts facts, LockDocument document)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var binding in facts.Catalog.Bindings.Where(b => b.Document == document && b.Meaning.IsAmbiguous && b.Row is null or { Declarations.IsEmpty: true }))
        {
            if (told.Add(LockNames.Key(binding.Use.Name)))
            {
                yield return Make(binding.Use.Span, binding.Use.Name, binding.Meaning.Possible.Select(t => t.Symbol).ToImmutableArray(), OrDeclare);
            }
        }

        foreach (var citation in facts.Catalog.Citations.Where(c => c.Document == document && c.IsAmbiguous))
        {
            yield return Make(citation.Span, citation.Path, citation.Found, "");
        }
    }

    private static Finding Make(SourceSpan span, string name, ImmutableArray<ISymbol> found, string otherwise)
    {
        var spelled = found.Select(Short).ToList();
        var differ = spelled.Distinct().Count() == spelled.Count;
        var names = (differ ? spelled : found.Select(Full)).Take(4).Select(n => $"'{n}'");
        return new Finding(Descriptors.AmbiguousLock, span, [], [name, string.Join(", ", names), differ ? "type" : "namespace", otherwise]) { Key = name };
    }

    private static string Short(ISymbol symbol) => symbol is INamedTypeSymbol || symbol.ContainingType is null ? symbol.Name : symbol.ContainingType.Name + "." + symbol.Name;

    private static string Full(ISymbol symbol) =>
        symbol is INamedTypeSymbol type ? TypeNames.Plain(type) : TypeNames.Plain(symbol.ContainingType) + "." + symbol.Name;
}
