using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Gate;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>What rules about documents may look at.</summary>
/// <param name="IsOwn">Whether a document lies beside the project file.</param>
internal sealed record DocumentFacts(LockCatalog Catalog, TreeCatalog Trees, Func<string, bool> IsOwn, ProjectIndex Index)
{
    private readonly Lazy<List<ISymbol>> _members = new(() => Catalog.LockMembers().ToList());

    /// <summary>Members of this compilation that can hold a lock: what a misspelt name may have meant.</summary>
    public IReadOnlyList<ISymbol> LockMembers() => _members.Value;
}
