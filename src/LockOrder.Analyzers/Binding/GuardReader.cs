using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>The <c>Protects</c> column and <c>[GuardedBy]</c>: which locks an access to a member needs, and of which instance.</summary>
internal sealed class GuardReader(LockCatalog catalog, NameResolver names)
{
    public ILookup<ISymbol, Guard> Read(ImmutableArray<LockDocument> documents)
    {
        var found = new List<(ISymbol Member, Guard Guard)>();
        foreach (var row in documents.SelectMany(d => d.Rows))
        {
            foreach (var protection in row.Protects)
            {
                var members = names.Guarded(protection.Member);
                if (members.IsEmpty || NameResolver.AreUnrelated(members) || Known(row.Name) is not { } known)
                {
                    continue;
                }

                found.AddRange(members.Select(m => (m, Make(protection, m, known))));
            }
        }

        return found.ToLookup(f => f.Member, f => f.Guard, SymbolEqualityComparer.Default);
    }

    /// <summary>The class of a lock that is here; nobody can hold one that is not.</summary>
    private LockClass? Known(string name)
    {
        if (catalog.ByName(name) is not { } known)
        {
            return null;
        }

        var targets = catalog.TargetsOf(known);
        return targets.IsEmpty && !catalog.IsNamedInCode(known) ? null : known;
    }

    /// <summary>Everything that guards a member, from rows and attributes.</summary>
    public static ImmutableArray<Guard> Of(ISymbol member, LockCatalog catalog)
    {
        var guards = ImmutableArray.CreateBuilder<Guard>();
        guards.AddRange(catalog.RowGuards[member]);
        if (member is IPropertySymbol { IsOverride: true } property && guards.Count == 0 && (SymbolTable.IsAutomatic(property) || !SymbolEqualityComparer.Default.Equals(AliasReader.Behind(property, catalog), property)))
        {
            guards.AddRange(Inherited.Of(property).SelectMany(p => catalog.RowGuards[p]));
        }

        foreach (var attribute in AnnotationReader.Find(member, AttributeWords.GuardedBy))
        {
            var locks = AnnotationReader.Paths(attribute).Select(p => FromAttribute(p, member, catalog)).OfType<GuardLock>().ToImmutableArray();
            if (!locks.IsEmpty)
            {
                guards.Add(new Guard(
                    locks,
                    AnnotationReader.Flag(attribute, "WritesOnly"),
                    AnnotationReader.Flag(attribute, "Contents"),
                    false,
                    [],
                    AnnotationReader.Span(attribute),
                    false));
            }
        }

        return guards.ToImmutable();
    }

    public static GuardLock? FromAttribute(string path, ISymbol member, LockCatalog catalog)
    {
        if (LockPath.Resolve(path, member, catalog) is not { } resolved)
        {
            return null;
        }

        var reference = resolved.Reference(catalog.Symbols, catalog);
        if (reference.Class is null)
        {
            return null;
        }

        if (resolved.AnyInstance || resolved.Members.Any(m => m.IsStatic) || reference.Instance is Value.TypeObject)
        {
            return new GuardLock(reference.Class, default, !resolved.AnyInstance);
        }

        return new GuardLock(reference.Class, resolved.Members.Select(m => catalog.MemberOf(AliasReader.Behind(m, catalog))).ToImmutableArray(), false);
    }

    private Guard Make(Protection protection, ISymbol member, LockClass known)
    {
        var own = Lock(known, member, protection.Via?.Path);
        var anyOf = protection.ReadsAnyOf.Select(u => Known(u.Name)).OfType<LockClass>().Select(other => Lock(other, member, null)).ToImmutableArray();
        return new Guard(
            anyOf.IsEmpty ? [own] : anyOf.Any(l => l.Class.Equals(own.Class)) ? anyOf : anyOf.Insert(0, own),
            (protection.Flags & ProtectionFlags.WritesOnly) != 0,
            (protection.Flags & ProtectionFlags.Contents) != 0,
            (protection.Flags & ProtectionFlags.Hint) != 0,
            anyOf,
            protection.Span,
            true)
        {
            Subject = protection.Member,
        };
    }

    /// <summary>A lock and a member of one type pair up by instance; a path through <c>via</c> leads to another's lock; otherwise any instance will do.</summary>
    private GuardLock Lock(LockClass known, ISymbol member, string? via)
    {
        var targets = catalog.TargetsOf(known);
        known = targets.Length == 1 && targets[0].Form == TargetForm.Member ? catalog.MemberOf(targets[0].Symbol).LockClass ?? known : known;
        var steps = via is null ? [] : NameResolver.Follow(member.ContainingType, via);
        foreach (var target in targets)
        {
            if (target.Symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } || target.Form == TargetForm.TypeOf)
            {
                return new GuardLock(known, default, true);
            }

            var isOwned = target.Form is TargetForm.Member or TargetForm.This or TargetForm.Methods;
            if (!steps.IsDefaultOrEmpty && isOwned)
            {
                return new GuardLock(known, Path(target, steps.Select(s => catalog.MemberOf(AliasReader.Behind(s, catalog))).ToImmutableArray()), false);
            }

            if (isOwned && target.Holder is { } holder && Derives(member.ContainingType, holder))
            {
                return new GuardLock(known, Path(target, []), false);
            }
        }

        return new GuardLock(known, default, false);
    }

    private ImmutableArray<Member> Path(NameTarget target, ImmutableArray<Member> start) =>
        target.Form == TargetForm.Member ? start.Add(catalog.MemberOf(AliasReader.Behind(target.Symbol, catalog))) : start;

    private static bool Derives(INamedTypeSymbol? type, INamedTypeSymbol @base)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, @base.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
