using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// Documents and attributes resolved for one compilation: which lock class a member, an object or a type stands for, and the
/// documented order among the classes. A name is unified with another by row or alias first, then by what it binds to.
/// </summary>
internal sealed class LockCatalog
{
    private readonly Dictionary<string, LockClass> _byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LockClass> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, HandMadeMethod> _methods = new(SymbolEqualityComparer.Default);
    private readonly List<(INamedTypeSymbol Type, LockClass Class)> _groups = [];
    private readonly ILookup<string, NameTarget> _targets;
    private readonly Lazy<ILookup<ISymbol, Guard>> _rowGuards;
    private readonly Lazy<ImmutableArray<Citation>> _citations;
    private readonly Lazy<HashSet<string>> _namedInCode;
    private readonly ConcurrentDictionary<string, LockClass> _others = new(StringComparer.Ordinal);

    public LockCatalog(Compilation compilation, ImmutableArray<LockDocument> documents, CancellationToken cancellation)
    {
        Compilation = compilation;
        Documents = documents;
        var wanted = documents.SelectMany(d => d.NameUses.Select(u => u.Name)
            .Concat(d.Rows.SelectMany(r => r.Declarations.Select(x => x.Path)))
            .Concat(d.Rows.SelectMany(r => r.Protects.SelectMany(p => new[] { p.Member, p.Via?.Path ?? "" })))
            .Concat(d.Blocks.SelectMany(b => b.Entries).Select(e => e.Self?.Argument ?? "")));
        Names = new NameResolver(new SymbolIndex(compilation, wanted, cancellation));
        var binder = new NameBinder(Names, documents);
        Bindings = binder.Bind(_byTarget, _byName, _methods, _groups);
        _targets = binder.Attached;
        _namedInCode = new Lazy<HashSet<string>>(AttributedNames, LazyThreadSafetyMode.ExecutionAndPublication);
        Order = LockOrderRelation.Build(documents, name => _byName.TryGetValue(name, out var known) ? known.Node : -1, _byName.Values.Select(c => c.Node).DefaultIfEmpty(-1).Max() + 1);
        _citations = new Lazy<ImmutableArray<Citation>>(() => new CitationReader(this, Names).Read(documents).ToImmutableArray(), LazyThreadSafetyMode.ExecutionAndPublication);
        _rowGuards = new Lazy<ILookup<ISymbol, Guard>>(() => new GuardReader(this, Names).Read(documents), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public Compilation Compilation { get; }

    public ImmutableArray<LockDocument> Documents { get; }

    public NameResolver Names { get; }

    public LockOrderRelation Order { get; }

    /// <summary>How each name of the documents came out.</summary>
    public ImmutableArray<NameBinding> Bindings { get; }

    /// <summary>What else the documents name in code.</summary>
    public ImmutableArray<Citation> Citations => _citations.Value;

    /// <summary>Guards that rows of the documents state, by guarded member.</summary>
    public ILookup<ISymbol, Guard> RowGuards => _rowGuards.Value;

    /// <summary>Set once the symbol table exists; the two need each other.</summary>
    public SymbolTable Symbols { get; set; } = null!;

    public TreeCatalog Trees { get; set; } = null!;

    /// <summary>Names in code that make a member worth a look: guarded data, and methods that are locks.</summary>
    public ImmutableHashSet<string> GateNames =>
        Documents.SelectMany(d => d.Rows).SelectMany(r => r.Protects).SelectMany(p => Names.Guarded(p.Member)).Concat(_methods.Keys).Select(s => s.Name).ToImmutableHashSet();

    /// <summary>The engine's member for a symbol.</summary>
    public Member MemberOf(ISymbol symbol) => Symbols.Member(symbol);

    /// <summary>Fields and properties of this compilation whose type is a lock or a bare object.</summary>
    public IEnumerable<ISymbol> LockMembers() =>
        Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member)
            .Where(m => (m is IFieldSymbol { AssociatedSymbol: null } f && IsLock(f.Type)) || (m is IPropertySymbol p && IsLock(p.Type)));

    private static bool IsLock(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object || KnownTypes.IsLock(type);

    /// <summary>What the names and rows of a lock mean in this compilation; nothing when the lock is another's.</summary>
    public ImmutableArray<NameTarget> TargetsOf(LockClass lockClass) => _targets[lockClass.Id].ToImmutableArray();

    /// <summary>Some member says by attribute that it is this lock.</summary>
    public bool IsNamedInCode(LockClass lockClass) => _namedInCode.Value.Any(n => lockClass.Equals(ByName(n)));

    private HashSet<string> AttributedNames() => new(Trees.Index.Trees
        .SelectMany(t => t.Index.Attributes)
        .Where(a => AttributeWords.Simple(a.Name.ToString()) == AttributeWords.LockName)
        .Select(a => (a.ArgumentList?.Arguments.FirstOrDefault()?.Expression as LiteralExpressionSyntax)?.Token.ValueText ?? ""));

    public LockClass? ByName(string name) => _byName.TryGetValue(name, out var known) ? known : null;

    public bool TryMethod(IMethodSymbol method, out HandMadeMethod role) => _methods.TryGetValue(SymbolTable.Declared(method), out role!) || TryInterface(method, out role);

    /// <summary>Whether documents describe any lock by its methods, so that calls have to be looked up at all.</summary>
    public bool HasMethods => _methods.Count > 0;

    public MemberFacts Lazily(ISymbol member) => new SymbolFacts(this, member);

    /// <summary>The class of the monitor of an object of a type of this compilation or of one that a document names; null for types that say nothing.</summary>
    public LockClass? ThisClass(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named)
        {
            return null;
        }

        for (var above = named.BaseType; above is not null; above = above.BaseType)
        {
            if (_byTarget.TryGetValue("this:" + TypeNames.Of(above), out var inherited))
            {
                return inherited; // One object has one monitor, whatever it is called as.
            }
        }

        var id = "this:" + TypeNames.Of(named);
        return _byTarget.ContainsKey(id) || (named.SpecialType == SpecialType.None && named.Locations.Any(l => l.IsInSource)) ? Monitor(id, named.Name + ".this") : null;
    }

    public LockClass TypeOfClass(ITypeSymbol type) => Monitor("typeof:" + TypeNames.Of(type), $"typeof({type.Name})");

    private LockClass Monitor(string id, string display)
    {
        var made = Class(id, display);
        made.IsAffine = true;
        return made;
    }

    public LockClass InitializerClass(INamedTypeSymbol type) => Pseudo("cctor:" + TypeNames.Of(type), $"the initialiser of {type.Name}");

    /// <summary>A lazy value while its factory runs.</summary>
    public LockClass LazyClass(ISymbol member) => Pseudo("lazy:" + SymbolTable.Id(member), $"the lazy {MemberDisplay(member)}");

    /// <summary>A registered callback while it runs.</summary>
    public LockClass CallbackClass(ISymbol member) => Pseudo("callback:" + SymbolTable.Id(member), $"the callback of {MemberDisplay(member)}");

    /// <summary>A callback whose registration no member keeps.</summary>
    public LockClass CallbackClass(Callee callback) => Pseudo("callback:" + callback.Id, $"the callback {callback.Display}");

    private LockClass Pseudo(string id, string display) =>
        _byTarget.TryGetValue(id, out var known) ? known : _others.GetOrAdd(id, key => new LockClass(key, display, -1, null) { IsPseudo = true });

    public LockClass NamedClass(string kind, string name) => Class(kind + ":" + name, $"{kind} \"{name}\"");

    public LockClass LocalClass(ISymbol local) =>
        _others.GetOrAdd($"local:{SymbolTable.Id(local.ContainingSymbol)}:{local.Name}", id => new LockClass(id, local.Name, -1, null, isLocal: true));

    /// <summary>The monitor of an object that is a lock of another kind.</summary>
    public LockClass MonitorClass(ISymbol member) => Monitor(SymbolTable.Id(member) + "#monitor", "the monitor of " + MemberDisplay(member));

    public LockClass ElementClass(ISymbol member) => Class(SymbolTable.Id(member) + "[]", MemberDisplay(member) + "[]");

    public LockClass MemberClass(ISymbol member)
    {
        var id = SymbolTable.Id(member);
        if (_byTarget.TryGetValue(id, out var known))
        {
            known.IsAffine |= IsAffine(member);
            known.OwnerId = TypeNames.Of(member.ContainingType);
            known.IsNonRecursive |= IsNonRecursive(member);
            known.IsHandMade |= SymbolIndex.TypeOf(member) is { } type && type.Locations.Any(l => l.IsInSource);
            return known;
        }

        if (Overridden(member) is { } declared)
        {
            return declared;
        }

        var group = member.ContainingType is { } owner ? _groups.FirstOrDefault(g => DerivesFrom(owner, g.Type)).Class : null;
        if (group is not null)
        {
            return group;
        }

        var made = Class(id, MemberDisplay(member));
        made.IsPrivate = IsHidden(member);
        made.IsAffine = IsAffine(member);
        made.OwnerId = TypeNames.Of(member.ContainingType);
        made.IsNonRecursive = IsNonRecursive(member);
        made.IsCounting = SemaphoreFacts.IsSemaphore((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type) && !SemaphoreFacts.IsMutex(member, this, CancellationToken.None);
        return made;
    }

    /// <summary>What a document says of a property holds for its overrides and implementations, and for what these return.</summary>
    private LockClass? Overridden(ISymbol member)
    {
        if (_byTarget.Count == 0)
        {
            return null;
        }

        var properties = member is IFieldSymbol && member.ContainingType is { } owner
            ? owner.GetMembers().OfType<IPropertySymbol>().Where(p => member.Equals(AliasReader.FieldBehind(p), SymbolEqualityComparer.Default))
            : new[] { member }.OfType<IPropertySymbol>();
        return properties.SelectMany(Inherited.Of).Select(Stated).FirstOrDefault(known => known is not null);
    }

    /// <summary>The lock a document says a property is; one that returns its own object unless it is implemented stands for that object in it.</summary>
    private LockClass? Stated(ISymbol property) =>
        OfMember(property) ?? (property is IPropertySymbol own && AliasReader.IsItself(own) && _byTarget.TryGetValue("this:" + TypeNames.Of(own.ContainingType), out var known) ? known : null);

    private static bool IsAffine(ISymbol member) => KnownTypes.IsAffine((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type);

    private static bool IsNonRecursive(ISymbol member) =>
        SymbolIndex.TypeOf(member) is { Name: "ReaderWriterLockSlim" } && ConstructionFacts.Of(member, CancellationToken.None) is { Count: > 0 } made && made.All(m => m is not null) && !ConstructionFacts.SupportsRecursion(made);

    /// <summary>Private, and no wider accessor hands it out.</summary>
    public static bool IsHidden(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private && member.ContainingType is { } type && !type.GetMembers().Any(m => Exposes(m, member.Name));

    private static bool Exposes(ISymbol member, string name) =>
        member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: false }
        && member.DeclaredAccessibility != Accessibility.Private
        && member.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is var node && node.DescendantNodesAndSelf().Any(n => (Shape.Of(n) & MemberFlags.IsPath) != 0)
            && node.DescendantTokens().Any(t => t.ValueText == name));

    /// <summary>The lock that a document says a member is.</summary>
    public LockClass? OfMember(ISymbol member) => _byTarget.TryGetValue(SymbolTable.Id(member), out var known) ? known : null;

    public bool IsNamed(ISymbol member) => _byTarget.ContainsKey(SymbolTable.Id(member)) || AnnotationReader.Has(member, AttributeWords.LockName);

    private LockClass Class(string id, string display) =>
        _byTarget.TryGetValue(id, out var known) ? known : _others.GetOrAdd(id, key => new LockClass(key, display, -1, null));

    private bool TryInterface(IMethodSymbol method, out HandMadeMethod role)
    {
        role = null!;
        if (_methods.Count == 0)
        {
            return false;
        }

        foreach (var declared in _methods.Keys.Where(m => m.ContainingType.TypeKind == TypeKind.Interface && m.Name == method.Name))
        {
            var implemented = method.ContainingType.AllInterfaces
                .Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, declared.ContainingType))
                .SelectMany(i => i.GetMembers(declared.Name))
                .Where(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, declared))
                .Select(method.ContainingType.FindImplementationForInterfaceMember);
            if (implemented.Contains(method, SymbolEqualityComparer.Default))
            {
                role = _methods[declared];
                return true;
            }
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (_methods.TryGetValue(SymbolTable.Declared(overridden), out role!))
            {
                return true;
            }
        }

        return false;
    }

    private static string MemberDisplay(ISymbol member) => member.ContainingType is { } type ? type.Name + "." + member.Name : member.Name;

    public static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol @base)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, @base))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, @base));
    }
}

/// <summary>A method by which a document describes a lock.</summary>
/// <param name="Member">The field whose object the method is called on, when the declaration names one; null for the receiver itself.</param>
internal sealed record HandMadeMethod(LockClass Class, DeclarationRole Role, LockMode Mode);

/// <summary>What one use of a name came to.</summary>
internal sealed record NameBinding(LockDocument Document, LockNameUse Use, NameMeaning Meaning, LockClass Class, LockRow? Row)
{
    /// <summary>Nothing here answers to the name.</summary>
    public bool IsUnknown => Meaning.IsNothing;
}
