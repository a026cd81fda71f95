using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>What a citation should lead to.</summary>
internal enum CitedThing
{
    Lock,
    Method,
    Type,

    /// <summary>Data that a lock guards, or over which one is found or compared.</summary>
    Member,
}

/// <summary>Something in a document that is no lock's name and yet means something in code: a declaration, a guarded member, a way to one.</summary>
/// <param name="Path">As a message spells it.</param>
/// <param name="Found">What it means.</param>
/// <param name="Owners">The types it should be found in that are here.</param>
internal sealed record Citation(LockDocument Document, CitedThing Thing, string Path, SourceSpan Span, ImmutableArray<ISymbol> Found, ImmutableArray<INamedTypeSymbol> Owners)
{
    /// <summary>What stands in the document behind the path, such as the brackets of an element.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Nothing but the path stands there, so that another can be put in its place.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Several things that have nothing to do with each other.</summary>
    public bool IsAmbiguous => Found.Length > 1 && NameResolver.AreUnrelated(Found);
}
