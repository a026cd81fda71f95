using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>Unifies the names of all documents into lock classes: by row and alias, then by what they bind to.</summary>
internal sealed class NameBinder(NameResolver names, ImmutableArray<LockDocument> documents)
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly List<(LockClass Class, NameTarget Target)> _attached = [];

    /// <summary>What the names and rows of each class mean, by the class's id.</summary>
    public ILookup<string, NameTarget> Attached => _attached.Distinct().ToLookup(a => a.Class.Id, a => a.Target);

    public ImmutableArray<NameBinding> Bind(
        Dictionary<string, LockClass> byTarget,
        Dictionary<string, LockClass> byName,
        Dictionary<ISymbol, HandMadeMethod> methods,
        List<(INamedTypeSymbol, LockClass)> groups)
    {
        var uses = documents.SelectMany(d => d.NameUses.Select(u => (Document: d, Use: u))).ToList();
        var rows = documents.SelectMany(d => d.Rows).ToList();
        var rowOf = RowsByName(rows);
        var meanings = Meanings(uses.Select(u => u.Use), rowOf);
        foreach (var (_, use) in uses)
        {
            foreach (var target in meanings[use.Name].Sure)
            {
                Union("name:" + LockNames.Identity(use.Name), target.Key);
            }
        }

        var classes = Classes(uses.Select(u => u.Use), rows, rowOf);
        foreach (var (_, use) in uses)
        {
            byName[use.Name] = classes[Root("name:" + LockNames.Identity(use.Name))];
            Attach(meanings[use.Name].Sure, byName[use.Name], byTarget, groups);
        }

        foreach (var row in rows)
        {
            AttachRow(row, classes[Root("name:" + LockNames.Identity(row.Name))], byTarget, methods, groups);
        }

        return uses.Select(u => new NameBinding(u.Document, u.Use, meanings[u.Use.Name], byName[u.Use.Name], rowOf.TryGetValue(LockNames.Identity(u.Use.Name), out var row) ? row : null)).ToImmutableArray();
    }

    /// <summary>The row that says what a name is: of several, the first that says how it is declared.</summary>
    private Dictionary<string, LockRow> RowsByName(List<LockRow> rows)
    {
        var rowOf = new Dictionary<string, LockRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in row.Aliases.Insert(0, row.Name).Select(LockNames.Identity))
            {
                rowOf[name] = rowOf.TryGetValue(name, out var first) && (!first.Declarations.IsEmpty || row.Declarations.IsEmpty) ? first : row;
                Union("name:" + name, "name:" + LockNames.Identity(row.Name));
            }
        }

        return rowOf;
    }

    private Dictionary<string, NameMeaning> Meanings(IEnumerable<LockNameUse> uses, Dictionary<string, LockRow> rowOf)
    {
        var meanings = new Dictionary<string, NameMeaning>(StringComparer.Ordinal);
        var levels = new List<string>();
        foreach (var use in uses.Where(u => !meanings.ContainsKey(u.Name)))
        {
            var hasRow = rowOf.TryGetValue(LockNames.Identity(use.Name), out var row);
            meanings[use.Name] = hasRow ? Meaning(row!) : NameMeaning.Of([names.ByConvention(use.Name, use.AnyType)]);
            if (!hasRow && LockNames.IsGroup(use.Name))
            {
                levels.Add(use.Name);
            }
        }

        // A level in capitals gives way to a lock whose name is spelt with the same letters.
        var taken = new HashSet<string>(meanings.Where(m => !levels.Contains(m.Key)).SelectMany(m => m.Value.Sure).Select(t => t.Key), StringComparer.Ordinal);
        foreach (var level in levels.Where(l => meanings[l].Sure.Any(t => taken.Contains(t.Key))))
        {
            meanings[level] = NameMeaning.None;
        }

        return meanings;
    }

    /// <summary>A row means what it declares; without that, what its name or else its aliases mean.</summary>
    private NameMeaning Meaning(LockRow row)
    {
        if (!row.Declarations.IsEmpty)
        {
            return NameMeaning.Of(Declared(row).Select(d => d.Targets));
        }

        // A lock is often called by the name of its owner, which then is no word for the owner itself.
        var own = names.ByConvention(row.Name, row.AnyType);
        var aliases = row.Aliases.Select(a => names.ByConvention(a, LockNames.IsOneSegment(a)));
        return NameMeaning.Of((own.IsEmpty ? aliases : aliases.Select(a => a.RemoveAll(t => IsOwner(t, own)))).Prepend(own));
    }

    private static bool IsOwner(NameTarget target, ImmutableArray<NameTarget> owned) =>
        owned.Any(o => SymbolEqualityComparer.Default.Equals(o.Symbol.ContainingType, target.Symbol as INamedTypeSymbol ?? SymbolIndex.TypeOf(target.Symbol)));

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

    /// <summary>Of a lock made by hand, which has no type that says anything, all is stated; what has no word is the default.</summary>
    private static StatedTraits? Traits(LockRow? row)
    {
        if (row?.Kind is not { } kind)
        {
            return null;
        }

        var isHandMade = row.Declarations.Any(d => d.Form == DeclarationForm.Method);
        var value = (kind.Spin ? LockTraits.Spin : LockTraits.None)
            | (kind.Reentrant == true ? LockTraits.Reentrant : LockTraits.None)
            | ((kind.Affine ?? isHandMade) && !kind.Async ? LockTraits.Affine : LockTraits.None)
            | (kind.Async ? LockTraits.Async : LockTraits.None);
        var stated = value
            | (kind.Spin || kind.Sleeping || isHandMade ? LockTraits.Spin : LockTraits.None)
            | (kind.Reentrant == true ? LockTraits.ThrowsOnReentry : LockTraits.None)
            | (kind.Reentrant is not null || kind.Spin || isHandMade ? LockTraits.Reentrant : LockTraits.None)
            | (kind.Affine is not null || kind.Async || isHandMade ? LockTraits.Affine : LockTraits.None)
            | (isHandMade ? LockTraits.Async : LockTraits.None);
        return stated == LockTraits.None ? null : new StatedTraits(stated, value);
    }

    private void Attach(ImmutableArray<NameTarget> targets, LockClass known, Dictionary<string, LockClass> byTarget, List<(INamedTypeSymbol, LockClass)> groups)
    {
        _attached.AddRange(targets.Select(t => (known, t)));
        foreach (var target in targets.Where(t => t.Form != TargetForm.Methods))
        {
            if (target.Form == TargetForm.Group)
            {
                groups.Add(((INamedTypeSymbol)target.Symbol, known));
                continue;
            }

            byTarget[target.Key] = known;
            if (AliasReader.FieldBehind(target.Symbol) is { } returned && !byTarget.ContainsKey(SymbolTable.Id(returned)))
            {
                byTarget.Add(SymbolTable.Id(returned), known); // A property is what it returns.
            }

            if (target.Form == TargetForm.Member)
            {
                known.IsPrivate = LockCatalog.IsHidden(target.Symbol);
            }
        }
    }

    private void AttachRow(
        LockRow row,
        LockClass known,
        Dictionary<string, LockClass> byTarget,
        Dictionary<ISymbol, HandMadeMethod> methods,
        List<(INamedTypeSymbol, LockClass)> groups)
    {
        foreach (var (declaration, targets) in Declared(row))
        {
            Attach(targets, known, byTarget, groups);
            foreach (var method in targets.Where(t => t.Form == TargetForm.Methods))
            {
                methods[method.Symbol] = new HandMadeMethod(known, declaration.Role, declaration.Mode ?? LockMode.Exclusive);
            }
        }
    }

    /// <summary>What each declaration of a row means, without a doubt. Acquired by methods while what releases it is not found, a lock would seem to be held for ever.</summary>
    private IEnumerable<(Declaration Declaration, ImmutableArray<NameTarget> Targets)> Declared(LockRow row)
    {
        var declared = row.Declarations.Select(d => (Declaration: d, Targets: NameMeaning.Of([names.Declared(d)]).Sure)).ToList();
        var isReleased = declared.All(d => d.Declaration.Role != DeclarationRole.Release || !d.Targets.IsEmpty);
        return declared.Where(d => isReleased || d.Declaration.Form != DeclarationForm.Method);
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
