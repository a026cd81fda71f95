using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
internal sealed record NameTarget(TargetForm Form, ISymbol Symbol, string Key)
{
    /// <summary>The type whose objects have the lock.</summary>
    public INamedTypeSymbol? Holder => Symbol as INamedTypeSymbol ?? Symbol.ContainingType;
}

/// <summary>Names in a document to symbols of a compilation. Everywhere the exact spelling comes first, then the convention.</summary>
internal sealed class NameResolver(SymbolIndex index)
{
    /// <summary>The types before the last part of a path that are in this compilation.</summary>
    public IReadOnlyList<INamedTypeSymbol> OwnersOf(string path) => LockNames.Cut(path).Owner is { Length: > 0 } owner ? index.Fitting(owner) : [];

    /// <summary>By convention: the last segment is the member, the earlier ones its type. Several answers mean ambiguity.</summary>
    public ImmutableArray<NameTarget> ByConvention(string name, bool anyType)
    {
        var segments = LockNames.Segments(name);
        if (segments.IsEmpty)
        {
            return [];
        }

        if (segments.Length > 1 && segments[segments.Length - 1] == "this")
        {
            return Types(LockNames.Cut(name).Owner, TargetForm.This, "this:");
        }

        var isElement = name.EndsWith("]", StringComparison.Ordinal);
        var key = LockNames.Key(segments[segments.Length - 1]);
        bool Fits(ISymbol member) => LockNames.Key(member.Name) == key && (IsLockLike(member) || (isElement && member is not IMethodSymbol));
        NameTarget Target(ISymbol member) => NameResolver.Target(member, isElement && !IsDedicatedLock(SymbolIndex.TypeOf(member)) ? DeclarationForm.Element : DeclarationForm.Member);
        if (anyType || segments.Length == 1)
        {
            var found = index.Members(key).Where(Fits).ToList();
            var locks = found.Where(m => IsDedicatedLock(SymbolIndex.TypeOf(m))).ToList();
            return Unique(WithoutFieldsBehind(locks.Count > 0 ? locks : found).Select(Target)) is { IsEmpty: false } members ? members : Groups(name);
        }

        var (head, last) = LockNames.Cut(name);
        var owned = index.Fitting(head).SelectMany(t => SymbolIndex.Data(t, Fits)).ToList();
        owned = owned.Count > 0 ? owned : Chain(head, Fits).ToList();
        return owned.Count > 0 ? Unique(WithoutFieldsBehind(Closest(owned, last).ToList()).Select(Target))
            : Groups(name) is { IsEmpty: false } groups ? groups
            : index.External(head) is { } external ? Unique(SymbolIndex.Data(external, m => m.Name == last && Fits(m)).Select(Target))
            : [];
    }

    public ImmutableArray<NameTarget> Declared(Declaration declaration)
    {
        switch (declaration.Form)
        {
            case DeclarationForm.This:
                return Types(declaration.Path, TargetForm.This, "this:");
            case DeclarationForm.TypeOf:
                return Types(declaration.Path, TargetForm.TypeOf, "typeof:");
            case DeclarationForm.TypeInitializer:
                return Types(declaration.Path, TargetForm.TypeInitializer, "cctor:");
            default:
                var isMethod = declaration.Form == DeclarationForm.Method;
                return Unique(Find(declaration.Path, m => m is IMethodSymbol == isMethod).Select(m => Target(m, declaration.Form)));
        }
    }

    /// <summary>The members that a path to guarded data means.</summary>
    /// <remarks>A property is no data where a field of its type has its name: it is code that looks after the field.</remarks>
    public ImmutableArray<ISymbol> Guarded(string path)
    {
        var found = Find(path, m => m is not IMethodSymbol);
        return found.RemoveAll(m => m is IPropertySymbol && found.Any(f => f is IFieldSymbol && SymbolEqualityComparer.Default.Equals(f.ContainingType, m.ContainingType)));
    }

    /// <summary>The members a path leads over from a type, or default if it leads nowhere.</summary>
    public static ImmutableArray<ISymbol> Follow(INamedTypeSymbol? type, string path)
    {
        var steps = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var segment in LockNames.Segments(path))
        {
            var step = type is null ? null : Closest(SymbolIndex.All(type).Where(m => m is not IMethodSymbol && LockNames.Key(m.Name) == LockNames.Key(segment)), segment).FirstOrDefault();
            if (step is null)
            {
                return default;
            }

            steps.Add(step);
            type = SymbolIndex.TypeOf(step) as INamedTypeSymbol;
        }

        return steps.Count == 0 ? default : steps.ToImmutable();
    }

    /// <summary>Whether symbols that one name means have nothing to do with each other: no type they belong to derives from the other's.</summary>
    public static bool AreUnrelated(ImmutableArray<ISymbol> symbols)
    {
        var owners = symbols.Select(s => s as INamedTypeSymbol ?? s.ContainingType).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        return owners.Any(a => owners.Any(b => !LockCatalog.DerivesFrom(a, b) && !LockCatalog.DerivesFrom(b, a)));
    }

    /// <summary>A property and the field it returns are one lock, which the property names.</summary>
    private static IReadOnlyList<ISymbol> WithoutFieldsBehind(IReadOnlyList<ISymbol> members)
    {
        var behind = members.Select(AliasReader.FieldBehind).OfType<ISymbol>().ToList();
        return behind.Count == 0 ? members : members.Where(m => !behind.Contains(m, SymbolEqualityComparer.Default)).ToList();
    }

    private static NameTarget Target(ISymbol member, DeclarationForm form) => form switch
    {
        DeclarationForm.Element => new(TargetForm.Element, member, SymbolTable.Id(member) + "[]"),
        DeclarationForm.Method => new(TargetForm.Methods, member, "methods:" + SymbolTable.Id(member)),
        _ when member is IPropertySymbol property && AliasReader.IsItself(property) => new(TargetForm.This, property.ContainingType, "this:" + TypeNames.Of(property.ContainingType)),
        _ => new(TargetForm.Member, member, SymbolTable.Id(member)),
    };

    private ImmutableArray<NameTarget> Types(string path, TargetForm form, string prefix) =>
        Unique((index.Exact(path) is { Count: > 0 } exact ? exact : index.Fitting(path)).Select(t => new NameTarget(form, t, prefix + TypeNames.Of(t))));

    /// <summary>The name of an interface, an abstract class, or a class others derive from, stands for the locks of all of these.</summary>
    private ImmutableArray<NameTarget> Groups(string name) => Unique(index.Fitting(name)
        .Where(t => t.TypeKind == TypeKind.Interface || (t.TypeKind == TypeKind.Class && (t.IsAbstract || index.IsBase(t))))
        .Select(t => new NameTarget(TargetForm.Group, t, "group:" + SymbolTable.Id(t))));

    /// <summary>Members at the end of a path; a bare one of any type.</summary>
    private ImmutableArray<ISymbol> Find(string path, Func<ISymbol, bool> passes)
    {
        var (head, last) = LockNames.Cut(path);
        var key = LockNames.Key(last);
        if (head.Length == 0)
        {
            return Closest(index.Members(key).Where(passes), last);
        }

        var exact = Exact(head, last).Where(passes).ToImmutableArray();
        return exact.IsEmpty ? Closest(index.Fitting(head).SelectMany(t => Named(t, m => LockNames.Key(m.Name) == key)).Where(passes), last) : exact;
    }

    private IEnumerable<ISymbol> Exact(string head, string last)
    {
        var direct = index.Exact(head).SelectMany(t => Named(t, m => m.Name == last)).ToList();
        var (before, through) = LockNames.Cut(head);
        return direct.Count > 0 || before.Length == 0
            ? direct
            : Exact(before, through).Select(SymbolIndex.TypeOf).OfType<INamedTypeSymbol>().SelectMany(t => Named(t, m => m.Name == last));
    }

    private static IEnumerable<ISymbol> Named(INamedTypeSymbol type, Func<ISymbol, bool> passes) =>
        SymbolIndex.Data(type, passes).Concat(SymbolIndex.All(type).Where(m => m is IMethodSymbol && passes(m)));

    /// <summary>Members spelt exactly so before those the convention allows.</summary>
    private static ImmutableArray<ISymbol> Closest(IEnumerable<ISymbol> members, string name)
    {
        var all = members.Distinct<ISymbol>(SymbolEqualityComparer.Default).OrderBy(SymbolTable.Id, StringComparer.Ordinal).ToImmutableArray();
        var exact = all.Where(m => m.Name == name).ToImmutableArray();
        return exact.IsEmpty ? all : exact;
    }

    /// <summary><c>inode->sb->lock</c>: a member reached through members.</summary>
    private IEnumerable<ISymbol> Chain(string head, Func<ISymbol, bool> passes) => LockNames.Segments(head).Length < 2
        ? []
        : ByConvention(head, false).Where(t => t.Form == TargetForm.Member).Select(t => SymbolIndex.TypeOf(t.Symbol)).OfType<INamedTypeSymbol>().SelectMany(t => SymbolIndex.Data(t, passes));

    private static bool IsLockLike(ISymbol member) =>
        SymbolIndex.TypeOf(member) is { } type && (type.IsReferenceType || IsDedicatedLock(type) || type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
        && member is IFieldSymbol { IsConst: false } or IPropertySymbol or IParameterSymbol;

    private static bool IsDedicatedLock(ITypeSymbol? type) => type is not null && (KnownTypes.IsLock(type) || type.SpecialType == SpecialType.System_Object);

    private static ImmutableArray<NameTarget> Unique(IEnumerable<NameTarget> targets) => targets.GroupBy(t => t.Key, StringComparer.Ordinal).Select(g => g.First()).OrderBy(t => t.Key, StringComparer.Ordinal).ToImmutableArray();
}
