using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>Collects what the rows and rules of documents cite, with what came of it.</summary>
internal sealed class CitationReader(LockCatalog catalog, NameResolver names)
{
    public IEnumerable<Citation> Read(ImmutableArray<LockDocument> documents) =>
        documents.SelectMany(d => d.Rows.SelectMany(r => OfRow(d, r)).Concat(d.Blocks.SelectMany(b => b.Entries).SelectMany(e => OfRule(d, e))));

    private IEnumerable<Citation> OfRow(LockDocument document, LockRow row)
    {
        foreach (var declaration in row.Declarations)
        {
            yield return new Citation(document, Thing(declaration.Form), declaration.Path, declaration.Span, names.Declared(declaration).Select(t => t.Symbol).ToImmutableArray(), Owners(declaration.Path))
            {
                Suffix = Suffix(declaration),
            };
        }

        foreach (var protection in row.Protects)
        {
            var members = names.Guarded(protection.Member);
            var owners = Owners(protection.Member);
            var last = LockNames.Cut(protection.Member).Last;
            yield return new Citation(document, CitedThing.Member, protection.Member, protection.Span, members.IsEmpty ? Others(owners, last) : members, owners)
            {
                IsWhole = document.Text.IndexOf('{', protection.Span.Start, protection.Span.Length) < 0,
            };
            if (protection.Via is { } via && members.Length == 1)
            {
                var type = members[0].ContainingType;
                var steps = NameResolver.Follow(type, via.Path);
                yield return new Citation(document, CitedThing.Member, via.Path, via.Span, steps.IsDefault ? [] : [steps[steps.Length - 1]], [type]);
            }
        }
    }

    /// <summary>The member that instances are compared by belongs to the type that has the lock, or to one that derives from it.</summary>
    private IEnumerable<Citation> OfRule(LockDocument document, OrderEntry entry)
    {
        if (entry.Self is { Kind: SelfNestingKind.Ascending, Argument: { } key } rule
            && catalog.ByName(entry.Name) is { } known && catalog.TargetsOf(known) is { Length: 1 } targets && targets[0] is { Form: TargetForm.Member, Holder: { } holder })
        {
            var found = NameResolver.Follow(holder, key);
            yield return new Citation(document, CitedThing.Member, key, rule.Span, found.IsDefault ? names.Guarded(key).AddRange(Others([holder], key)) : [found[0]], [holder]) { IsWhole = false };
        }
    }

    /// <summary>A member of another kind is none that a lock can guard, but it is no slip of the pen.</summary>
    private static ImmutableArray<ISymbol> Others(ImmutableArray<INamedTypeSymbol> owners, string name) =>
        owners.SelectMany(o => o.GetMembers()).Where(m => LockNames.Key(m.Name) == LockNames.Key(name)).Take(1).ToImmutableArray();

    private ImmutableArray<INamedTypeSymbol> Owners(string path) => names.OwnersOf(path).ToImmutableArray();

    private static CitedThing Thing(DeclarationForm form) => form switch
    {
        DeclarationForm.Method => CitedThing.Method,
        DeclarationForm.This or DeclarationForm.TypeOf or DeclarationForm.TypeInitializer => CitedThing.Type,
        _ => CitedThing.Lock,
    };

    private static string Suffix(Declaration declaration) => declaration.Form switch
    {
        DeclarationForm.Element => "[]",
        DeclarationForm.Method when declaration.Mode is { } mode => $"() ({CanonicalBlock.Mode(mode)})",
        DeclarationForm.Method => "()",
        _ => "",
    };
}
