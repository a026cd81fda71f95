using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// A path as an attribute writes it: <c>_gate</c>, <c>this</c>, <c>Mm.PageTableLock</c>, <c>vma.Mm.PageTableLock</c> for a
/// parameter, <c>typeof(Cache)</c>, <c>Registry.Gate</c> for a static. Resolved against the type and method it stands on.
/// </summary>
internal sealed record LockPath(Value Start, ImmutableArray<ISymbol> Members, LockClass? Class, bool AnyInstance)
{
    public static LockPath? Resolve(string text, ISymbol context, LockCatalog catalog)
    {
        text = text.Trim();
        if (context.ContainingType is not { } type)
        {
            return null;
        }

        if (text == "this")
        {
            return new LockPath(Value.ThisObject, [], catalog.ThisClass(type), false);
        }

        if (text.StartsWith("typeof(", System.StringComparison.Ordinal) && text.EndsWith(")", System.StringComparison.Ordinal))
        {
            var name = text.Substring(7, text.Length - 8);
            var of = name == type.Name ? type : null;
            return of is null ? null : new LockPath(new Value.TypeObject(TypeNames.Of(of), catalog.TypeOfClass(of)), [], catalog.TypeOfClass(of), false);
        }

        var segments = LockNames.Segments(text).ToList();
        if (segments.Count > 0 && segments[0] == "this")
        {
            segments.RemoveAt(0);
        }

        if (segments.Count == 0)
        {
            return null;
        }

        Value start = Value.ThisObject;
        ITypeSymbol? current = type;
        if (context is IMethodSymbol method && method.Parameters.FirstOrDefault(p => p.Name == segments[0]) is { } parameter)
        {
            start = new Value.Parameter(parameter.Ordinal);
            current = parameter.Type;
            segments.RemoveAt(0);
        }

        var members = ImmutableArray.CreateBuilder<ISymbol>();
        for (var i = 0; i < segments.Count; i++)
        {
            var member = Find(current, segments[i]);
            if (member is null && i == 0)
            {
                return Document(text, segments, type, catalog);
            }

            if (member is null)
            {
                return null;
            }

            members.Add(member);
            current = SymbolIndex.TypeOf(member);
        }

        return new LockPath(start, members.ToImmutable(), members.Count == 0 ? catalog.ThisClass(current) : null, false);
    }

    /// <summary>Not a member here: a static of another type, or a name of the document.</summary>
    private static LockPath? Document(string text, System.Collections.Generic.List<string> segments, INamedTypeSymbol type, LockCatalog catalog)
    {
        if (catalog.ByName(text) is { } known)
        {
            return new LockPath(Value.Top, [], known, true);
        }

        if (segments.Count < 2)
        {
            return null;
        }

        var owner = Outer(type, segments[segments.Count - 2])
            ?? catalog.Compilation.GetSymbolsWithName(segments[segments.Count - 2], SymbolFilter.Type).OfType<INamedTypeSymbol>().FirstOrDefault();
        return Find(owner, segments[segments.Count - 1]) is { } member
            ? new LockPath(Value.ThisObject, [member], catalog.MemberClass(member), !member.IsStatic)
            : null;
    }

    private static INamedTypeSymbol? Outer(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Name == name)
            {
                return current;
            }
        }

        return null;
    }

    private static ISymbol? Find(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IFieldSymbol or IPropertySymbol)
                {
                    return SymbolTable.Declared(member);
                }
            }
        }

        return (type as INamedTypeSymbol)?.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.Name == name && SymbolTable.IsPrimary(p));
    }

    /// <summary>The lock at the end of the path, in the terms of the method the path stands on.</summary>
    public LockReference Reference(SymbolTable symbols, LockCatalog catalog)
    {
        if (AnyInstance)
        {
            return new LockReference(Class, Value.Top);
        }

        var value = Start;
        LockClass? known = Class;
        foreach (var symbol in Members)
        {
            var member = symbols.Member(AliasReader.Behind(symbol, catalog));
            value = Value.Path(value, member);
            known = member.LockClass;
        }

        return new LockReference(known, value);
    }
}
