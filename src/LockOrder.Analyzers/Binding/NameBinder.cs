using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>Unifies the names of all documents into lock classes: by row and alias, then by what they bind to.</summary>
internal sealed class NameBinder(NameResolver names, ImmutableArray<LockDocument> documents)
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);

    public ImmutableArray<NameBinding> Bind(
        Dictionary<string, LockClass> byTarget,
        Dictionary<string, LockClass> byName,
        Dictionary<ISymbol, HandMadeMethod> methods,
        List<(INamedTypeSymbol, LockClass)> groups)
    {
        var uses = documents.SelectMany(d => d.NameUses.Select(u => (Document: d, Use: u))).ToList();
        var rows = documents.SelectMany(d => d.Rows).ToList();
        var rowOf = new Dictionary<string, LockRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in row.Aliases.Insert(0, row.Name))
            {
                rowOf[LockNames.Identity(name)] = rowOf.TryGetValue(LockNames.Identity(name), out var first) ? first : row;
                Union("name:" + LockNames.Identity(name), "name:" + LockNames.Identity(row.Name));
            }
        }

        var targets = new Dictionary<string, ImmutableArray<NameTarget>>(StringComparer.Ordinal);
        foreach (var (_, use) in uses)
        {
            var key = LockNames.Identity(use.Name);
            if (!targets.ContainsKey(use.Name))
            {
                targets[use.Name] = Targets(use, rowOf.TryGetValue(key, out var row) ? row : null);
            }

            if (targets[use.Name] is { Length: 1 } one)
            {
                Union("name:" + key, one[0].Key);
            }
        }

        var classes = Classes(uses.Select(u => u.Use), rows, rowOf);
        foreach (var (_, use) in uses)
        {
            var known = classes[Root("name:" + LockNames.Identity(use.Name))];
            byName[use.Name] = known;
            foreach (var target in targets[use.Name].Take(targets[use.Name].Length == 1 ? 1 : 0))
            {
                Attach(target, known, byTarget, groups);
            }
        }

        foreach (var row in rows)
        {
            AttachRow(row, classes[Root("name:" + LockNames.Identity(row.Name))], byTarget, methods, groups);
        }

        return uses.Select(u => new NameBinding(u.Document, u.Use, targets[u.Use.Name], byName[u.Use.Name], rowOf.TryGetValue(LockNames.Identity(u.Use.Name), out var row) ? row : null)).ToImmutableArray();
    }

    private ImmutableArray<NameTarget> Targets(LockNameUse use, LockRow? row)
    {
        if (row is { Declarations.IsEmpty: false })
        {
            var declared = row.Declarations.SelectMany(d => names.Declared(d)).ToImmutableArray();
            return declared.Any(t => t.Form == TargetForm.Methods) ? declared.Take(1).ToImmutableArray() : declared;
        }

        var name = row?.Name ?? use.Name;
        return names.ByConvention(name, row?.AnyType ?? use.AnyType);
    }

    /// <summary>One class for each set of unified names, numbered in document order.</summary>
    private Dictionary<string, LockClass> Classes(IEnumerable<LockNameUse> uses, List<LockRow> rows, Dictionary<string, LockRow> rowOf)
    {
        var classes = new Dictionary<string, LockClass>(StringComparer.Ordinal);
        foreach (var name in uses.Select(u => u.Name).Concat(rows.Select(r => r.Name)))
        {
            var root = Root("name:" + LockNames.Identity(name));
            if (!classes.ContainsKey(root))
            {
                rowOf.TryGetValue(LockNames.Identity(name), out var row);
                classes.Add(root, new LockClass("doc:" + LockNames.Identity(row?.Name ?? name), row?.Name ?? name, classes.Count, Traits(row)));
            }
        }

        return classes;
    }

    private static LockTraits? Traits(LockRow? row)
    {
        var kind = row?.Kind;
        if (row is null || kind is null || (kind.IsEmpty && !row.Declarations.Any(d => d.Form == DeclarationForm.Method)))
        {
            return null;
        }

        return (kind.Spin ? LockTraits.Spin : LockTraits.None)
            | (kind.Sleeping ? LockTraits.Sleeping : LockTraits.None)
            | (kind.Reentrant == true ? LockTraits.Reentrant : LockTraits.None)
            | (kind.Affine != false && !kind.Async ? LockTraits.Affine : LockTraits.None)
            | (kind.Async ? LockTraits.Async : LockTraits.None);
    }

    private void Attach(NameTarget target, LockClass known, Dictionary<string, LockClass> byTarget, List<(INamedTypeSymbol, LockClass)> groups)
    {
        if (target.Form == TargetForm.Group)
        {
            groups.Add(((INamedTypeSymbol)target.Symbol, known));
        }
        else if (target.Form != TargetForm.Methods)
        {
            byTarget[target.Key] = known;
            if (Returned(target.Symbol) is { } returned && !byTarget.ContainsKey(SymbolTable.Id(returned)))
            {
                byTarget.Add(SymbolTable.Id(returned), known); // A property is what it returns.
            }

            if (target.Form == TargetForm.Member)
            {
                known.IsPrivate = LockCatalog.IsHidden(target.Symbol);
            }
        }
    }

    /// <summary>The field or constructor parameter of its own type that a property returns, told by its text.</summary>
    private static ISymbol? Returned(ISymbol member)
    {
        if (member is not IPropertySymbol property || property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not PropertyDeclarationSyntax { ExpressionBody.Expression: IdentifierNameSyntax name })
        {
            return null;
        }

        return property.ContainingType.GetMembers(name.Identifier.ValueText).FirstOrDefault(m => m is IFieldSymbol)
            ?? (ISymbol?)property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.Name == name.Identifier.ValueText && SymbolTable.IsPrimary(p));
    }

    private void AttachRow(
        LockRow row,
        LockClass known,
        Dictionary<string, LockClass> byTarget,
        Dictionary<ISymbol, HandMadeMethod> methods,
        List<(INamedTypeSymbol, LockClass)> groups)
    {
        foreach (var declaration in row.Declarations)
        {
            foreach (var target in names.Declared(declaration))
            {
                if (declaration.Form == DeclarationForm.Method && target.Symbol is IMethodSymbol method)
                {
                    methods[method] = new HandMadeMethod(known, declaration.Role, declaration.Mode ?? LockMode.Exclusive);
                }
                else
                {
                    Attach(target, known, byTarget, groups);
                }
            }
        }
    }

    private string Root(string item)
    {
        while (_parent.TryGetValue(item, out var parent) && parent != item)
        {
            item = parent;
        }

        return item;
    }

    private void Union(string a, string b)
    {
        var (left, right) = (Root(a), Root(b));
        if (left != right)
        {
            // The smaller name wins, so that the order of documents does not matter.
            if (string.CompareOrdinal(left, right) < 0)
            {
                _parent[right] = left;
            }
            else
            {
                _parent[left] = right;
            }
        }
    }
}
