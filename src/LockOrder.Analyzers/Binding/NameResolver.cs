using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>What a document name can stand for.</summary>
internal enum TargetForm
{
    Member,

    /// <summary>The monitor of the objects of a type.</summary>
    This,
    TypeOf,
    TypeInitializer,
    Element,

    /// <summary>A lock known by the methods that acquire and release it.</summary>
    Methods,

    /// <summary>Any lock that belongs to an implementation of an interface or a derived type.</summary>
    Group,
}

/// <param name="Key">Equal for equal locks.</param>
internal sealed record NameTarget(TargetForm Form, ISymbol Symbol, string Key);

/// <summary>Names in a document to symbols of a compilation: exact paths for <c>Declared as</c>, spelling conventions for the rest.</summary>
internal sealed class NameResolver
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, List<INamedTypeSymbol>> _types = [];
    private readonly Dictionary<string, List<ISymbol>> _members = [];

    public NameResolver(Compilation compilation, IEnumerable<string> wanted, CancellationToken cancellation)
    {
        _compilation = compilation;
        var keys = new HashSet<string>(wanted.SelectMany(n => LockNames.Segments(n)).Select(LockNames.Key), StringComparer.Ordinal);
        if (keys.Count == 0)
        {
            return;
        }

        foreach (var symbol in compilation.GetSymbolsWithName(n => keys.Contains(LockNames.Key(n)), SymbolFilter.TypeAndMember, cancellation))
        {
            switch (symbol)
            {
                case INamedTypeSymbol type:
                    Add(_types, LockNames.Key(type.Name), type);
                    break;
                case IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol { IsIndexer: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary }:
                    Add(_members, LockNames.Key(symbol.Name), symbol);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The type part of a qualified name exists in this compilation.</summary>
    public bool HasType(string name)
    {
        var segments = LockNames.Segments(name);
        return segments.Length > 1 && FindTypes(segments.Take(segments.Length - 1).ToImmutableArray()).Any();
    }

    /// <summary>By convention: the last segment is the member, the earlier ones its type. Several answers mean ambiguity.</summary>
    public ImmutableArray<NameTarget> ByConvention(string name, bool anyType)
    {
        var segments = LockNames.Segments(name);
        if (segments.Length == 0)
        {
            return [];
        }

        var key = LockNames.Key(segments[segments.Length - 1]);
        if (anyType || segments.Length == 1)
        {
            var found = Members(key).Where(IsLockLike).ToList();
            var locks = found.Where(m => IsDedicatedLock(TypeOf(m))).ToList();
            return Unique((locks.Count > 0 ? locks : found).Select(Target)) is { IsEmpty: false } members
                ? members
                : Unique(Types(key).Where(t => t.TypeKind is TypeKind.Interface || t.IsAbstract).Select(t => new NameTarget(TargetForm.Group, t, "group:" + SymbolTable.Id(t))));
        }

        var result = new List<NameTarget>();
        foreach (var type in FindTypes(segments.Take(segments.Length - 1).ToImmutableArray()))
        {
            result.AddRange(MembersOf(type).Where(m => LockNames.Key(m.Name) == key && IsLockLike(m)).Select(Target));
        }

        return Unique(result.Count > 0 ? result : Chain(segments, key));
    }

    public ImmutableArray<NameTarget> Declared(Declaration declaration)
    {
        var segments = LockNames.Segments(declaration.Path);
        if (segments.Length == 0)
        {
            return [];
        }

        if (declaration.Form is DeclarationForm.This or DeclarationForm.TypeOf or DeclarationForm.TypeInitializer)
        {
            var (form, prefix) = declaration.Form switch
            {
                DeclarationForm.This => (TargetForm.This, "this:"),
                DeclarationForm.TypeOf => (TargetForm.TypeOf, "typeof:"),
                _ => (TargetForm.TypeInitializer, "cctor:"),
            };
            return Unique(ExactTypes(segments).Select(t => new NameTarget(form, t, prefix + TypeNames.Of(t))));
        }

        var last = segments[segments.Length - 1];
        IEnumerable<ISymbol> members = segments.Length == 1
            ? Members(LockNames.Key(last)).Where(m => m.Name == last)
            : ExactMembers(segments);
        return Unique(members.Select(m => declaration.Form switch
        {
            DeclarationForm.Element => new NameTarget(TargetForm.Element, m, SymbolTable.Id(m) + "[]"),
            DeclarationForm.Method => new NameTarget(TargetForm.Methods, m, "methods:" + SymbolTable.Id(m)),
            _ => Target(m),
        }));
    }

    /// <summary>A guarded member: exact path, or a bare name that is unique.</summary>
    public ImmutableArray<ISymbol> Guarded(string path)
    {
        var segments = LockNames.Segments(path);
        return segments.Length switch
        {
            0 => [],
            1 => Data(Members(LockNames.Key(segments[0])), segments[0]),
            _ => Data(ExactMembers(segments), segments[segments.Length - 1]) is { IsEmpty: false } exact
                ? exact
                : Data(FindTypes(segments.RemoveAt(segments.Length - 1)).SelectMany(MembersOf).Where(m => LockNames.Key(m.Name) == LockNames.Key(segments[segments.Length - 1])), segments[segments.Length - 1]),
        };
    }

    /// <summary>Members that hold data, those spelt exactly so before those the convention allows.</summary>
    private static ImmutableArray<ISymbol> Data(IEnumerable<ISymbol> members, string name)
    {
        var data = members.Where(m => m is IFieldSymbol or IPropertySymbol).ToImmutableArray();
        var exact = data.Where(m => m.Name == name).ToImmutableArray();
        return exact.IsEmpty ? data : exact;
    }

    public static NameTarget Target(ISymbol member) => member is IMethodSymbol
        ? new(TargetForm.Methods, member, "methods:" + SymbolTable.Id(member))
        : new(TargetForm.Member, member, SymbolTable.Id(member));

    private IEnumerable<ISymbol> ExactMembers(ImmutableArray<string> segments)
    {
        var last = segments[segments.Length - 1];
        var head = segments.RemoveAt(segments.Length - 1);
        var direct = ExactTypes(head).SelectMany(t => MembersOf(t).Where(m => m.Name == last)).ToList();
        return direct.Count > 0 || head.Length < 2
            ? direct
            : ExactMembers(head).Select(m => TypeOf(m)).OfType<INamedTypeSymbol>().SelectMany(t => MembersOf(t).Where(m => m.Name == last));
    }

    private IEnumerable<INamedTypeSymbol> ExactTypes(ImmutableArray<string> segments)
    {
        var found = Types(LockNames.Key(segments[segments.Length - 1])).Where(t => t.Name == segments[segments.Length - 1] && QualifiesExactly(t, segments)).ToList();
        if (found.Count == 0 && _compilation.GetTypeByMetadataName(string.Join(".", segments)) is { } external)
        {
            found.Add(external);
        }

        return found;
    }

    private static bool QualifiesExactly(INamedTypeSymbol type, ImmutableArray<string> segments)
    {
        var plain = TypeNames.Plain(type);
        var wanted = string.Join(".", segments);
        return plain == wanted || plain.EndsWith("." + wanted, StringComparison.Ordinal);
    }

    /// <summary>Types whose name, with what stands before it, fits the segments under the spelling convention.</summary>
    private IEnumerable<INamedTypeSymbol> FindTypes(ImmutableArray<string> segments)
    {
        foreach (var type in Types(LockNames.Key(segments[segments.Length - 1])))
        {
            var outer = TypeNames.Plain(type).Split('.');
            var fits = true;
            for (var i = 1; fits && i < segments.Length; i++)
            {
                fits = outer.Length - 1 - i >= 0 && LockNames.Key(outer[outer.Length - 1 - i]) == LockNames.Key(segments[segments.Length - 1 - i]);
            }

            if (fits)
            {
                yield return type;
            }
        }
    }

    /// <summary><c>inode->sb->lock</c>: a member reached through members.</summary>
    private IEnumerable<NameTarget> Chain(ImmutableArray<string> segments, string key)
    {
        if (segments.Length < 3)
        {
            return [];
        }

        return ByConvention(string.Join(".", segments.Take(segments.Length - 1)), false)
            .Select(t => TypeOf(t.Symbol))
            .OfType<INamedTypeSymbol>()
            .SelectMany(t => MembersOf(t).Where(m => LockNames.Key(m.Name) == key && IsLockLike(m)))
            .Select(Target);
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol { IsIndexer: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary })
                {
                    yield return SymbolTable.Declared(member);
                }
            }
        }
    }

    private static bool IsLockLike(ISymbol member) => TypeOf(member) is { } type && (type.IsReferenceType || IsDedicatedLock(type) || type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
        && member is IFieldSymbol { IsConst: false } or IPropertySymbol;

    private static bool IsDedicatedLock(ITypeSymbol? type) => type is not null && (KnownTypes.IsLock(type) || type.SpecialType == SpecialType.System_Object);

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static ImmutableArray<NameTarget> Unique(IEnumerable<NameTarget> targets) => targets.GroupBy(t => t.Key, StringComparer.Ordinal).Select(g => g.First()).OrderBy(t => t.Key, StringComparer.Ordinal).ToImmutableArray();

    private List<INamedTypeSymbol> Types(string key) => _types.TryGetValue(key, out var types) ? types : [];

    private List<ISymbol> Members(string key) => _members.TryGetValue(key, out var members) ? members : [];

    private static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        list.Add(value);
    }
}
