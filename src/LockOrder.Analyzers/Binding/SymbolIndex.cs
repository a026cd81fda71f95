using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>The types and members of a compilation whose names a document uses, found by spelling. What a name stands for is not decided here.</summary>
internal sealed class SymbolIndex
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, List<INamedTypeSymbol>> _types = [];
    private readonly Dictionary<string, List<ISymbol>> _members = [];
    private readonly Lazy<HashSet<ISymbol?>> _bases;

    public SymbolIndex(Compilation compilation, IEnumerable<string> wanted, CancellationToken cancellation)
    {
        _compilation = compilation;
        _bases = new Lazy<HashSet<ISymbol?>>(Bases, LazyThreadSafetyMode.ExecutionAndPublication);
        var keys = new HashSet<string>(wanted.SelectMany(n => LockNames.Segments(n)).Select(LockNames.Key), StringComparer.Ordinal);
        if (keys.Count == 0)
        {
            return;
        }

        foreach (var symbol in compilation.GetSymbolsWithName(n => keys.Contains(LockNames.Key(n)), SymbolFilter.TypeAndMember, cancellation))
        {
            if (symbol is INamedTypeSymbol type)
            {
                Add(_types, LockNames.Key(type.Name), type);
            }
            else if (IsNameable(symbol))
            {
                Add(_members, LockNames.Key(symbol.Name), symbol);
            }
        }
    }

    public IReadOnlyList<ISymbol> Members(string key) => _members.TryGetValue(key, out var members) ? members : [];

    /// <summary>Types spelt so, with as much of what is before their name as is written: those of this compilation, or one of a reference.</summary>
    public IReadOnlyList<INamedTypeSymbol> Exact(string path)
    {
        var segments = LockNames.Segments(path);
        if (segments.IsEmpty)
        {
            return [];
        }

        var found = Types(LockNames.Key(segments[segments.Length - 1])).Where(t => t.Name == segments[segments.Length - 1] && QualifiesExactly(t, segments)).ToList();
        return found.Count > 0 ? OfArity(found, TypeNames.Arity(path)) : External(path) is { } external ? [external] : [];
    }

    /// <summary>Types whose name, with what stands before it, fits the path under the spelling convention.</summary>
    public IReadOnlyList<INamedTypeSymbol> Fitting(string path)
    {
        var segments = LockNames.Segments(path);
        return segments.IsEmpty ? [] : OfArity(Types(LockNames.Key(segments[segments.Length - 1])).Where(t => Qualifies(t, segments)).ToList(), TypeNames.Arity(path));
    }

    /// <summary>A type of a reference, by its full name.</summary>
    public INamedTypeSymbol? External(string path)
    {
        var arity = TypeNames.Arity(path);
        return _compilation.GetTypeByMetadataName(string.Join(".", LockNames.Segments(path)) + (arity > 0 ? "`" + arity : ""));
    }

    /// <summary>Whether some type of this compilation derives from a class.</summary>
    public bool IsBase(INamedTypeSymbol type) => _bases.Value.Contains(type);

    /// <summary>The data members of a type that pass, those it inherits only if it has none of its own.</summary>
    public static IEnumerable<ISymbol> Data(INamedTypeSymbol type, Func<ISymbol, bool> passes) =>
        Levels(type).Select(level => level.Where(m => m is not IMethodSymbol && passes(m)).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The members of a type, the inherited ones last.</summary>
    public static IEnumerable<ISymbol> All(INamedTypeSymbol type) => Levels(type).SelectMany(level => level);

    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static IEnumerable<IEnumerable<ISymbol>> Levels(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            yield return current.GetMembers().Where(IsNameable).Select(SymbolTable.Declared)
                .Concat(current.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => SymbolTable.IsPrimary(p) && !current.IsRecord));
        }
    }

    private static bool IsNameable(ISymbol symbol) =>
        symbol is IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol { IsIndexer: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    /// <summary>Types that differ in nothing but the number of their type parameters are told apart by the number that is written.</summary>
    private static IReadOnlyList<INamedTypeSymbol> OfArity(List<INamedTypeSymbol> types, int arity) =>
        types.Count > 1 && types.Where(t => t.Arity == arity).ToList() is { Count: > 0 } same ? same : types;

    private static bool QualifiesExactly(INamedTypeSymbol type, ImmutableArray<string> segments)
    {
        var plain = TypeNames.Plain(type);
        var wanted = string.Join(".", segments);
        return plain == wanted || plain.EndsWith("." + wanted, StringComparison.Ordinal);
    }

    private static bool Qualifies(INamedTypeSymbol type, ImmutableArray<string> segments)
    {
        var outer = TypeNames.Plain(type).Split('.');
        var fits = true;
        for (var i = 1; fits && i < segments.Length; i++)
        {
            fits = outer.Length - 1 - i >= 0 && LockNames.Key(outer[outer.Length - 1 - i]) == LockNames.Key(segments[segments.Length - 1 - i]);
        }

        return fits;
    }

    private HashSet<ISymbol?> Bases() => new(
        _compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Select(t => t.BaseType?.OriginalDefinition),
        SymbolEqualityComparer.Default);

    private List<INamedTypeSymbol> Types(string key) => _types.TryGetValue(key, out var types) ? types : [];

    private static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        list.Add(value);
    }
}
