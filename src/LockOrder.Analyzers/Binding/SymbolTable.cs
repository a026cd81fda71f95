using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>From symbols to the engine's own values, one object for each declaration of a compilation.</summary>
internal sealed class SymbolTable(LockCatalog catalog, TreeCatalog trees)
{
    private readonly LockCatalog _catalog = catalog;
    private readonly TreeCatalog _trees = trees;
    private readonly ConcurrentDictionary<ISymbol, bool> _matters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Member> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Callee> _callees = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, IMethodSymbol> _methods = new();
    private readonly ConcurrentDictionary<string, ISymbol> _initialized = new();
    private readonly ConcurrentDictionary<ISymbol, ISymbol?> _returned = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _autoProperties = new(SymbolEqualityComparer.Default);

    public Member Member(ISymbol symbol)
    {
        symbol = Declared(symbol);
        return _members.TryGetValue(symbol, out var known) ? known : _members.GetOrAdd(symbol, Make(symbol));
    }

    public Callee Callee(IMethodSymbol method)
    {
        method = Declared(method);
        if (_callees.TryGetValue(method, out var known))
        {
            return known;
        }

        var callee = Make(method);
        _methods.TryAdd(callee.Id, method);
        return _callees.GetOrAdd(method, callee);
    }

    /// <summary>A lambda or local function: its member and its place in it.</summary>
    public Callee Nested(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (_callees.TryGetValue(method, out var known))
        {
            return known;
        }

        var syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var member = method.ContainingSymbol;
        while (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            member = member.ContainingSymbol;
        }

        var name = method.MethodKind == MethodKind.LocalFunction ? method.Name : "lambda";
        var container = member switch
        {
            IMethodSymbol owner => Callee(owner),
            IFieldSymbol or IPropertySymbol => Initializer(member),
            _ => null,
        };
        var display = name == "lambda" && container is not null ? $"{name} in {container.Display}" : name;
        var callee = new Callee($"{Id(member)}~{syntax?.SpanStart ?? 0}", display)
        {
            Name = name,
            IsRelevant = true,
            IsNested = true,
            Container = container,
            IsAsync = method.IsAsync,
            IsStatic = method.IsStatic,
            IsIterator = syntax?.DescendantNodes(n => n == syntax || n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(n => n is YieldStatementSyntax) == true,
            TypeId = TypeNames.Of(method.ContainingType),
            Parameters = method.Parameters.Select(p => p.Name).ToImmutableArray(),
        };
        return _callees.GetOrAdd(method, callee);
    }

    /// <summary>The value a field or property starts with, as a body of its own.</summary>
    public Callee Initializer(ISymbol owner)
    {
        owner = (owner as IFieldSymbol)?.AssociatedSymbol ?? owner;
        var callee = new Callee("init:" + Id(owner), owner.Name) { IsRelevant = true, IsConstructor = !owner.IsStatic, IsTypeInitializer = owner.IsStatic, TypeId = TypeNames.Of(owner.ContainingType) };
        _initialized.TryAdd(callee.Id, owner);
        return callee;
    }

    /// <summary>The field or property whose value a body is.</summary>
    public ISymbol? Initialized(Callee callee) => _initialized.TryGetValue(callee.Id, out var owner) ? owner : null;

    /// <summary>A type of this compilation with a lock or a guarded member: it pays to know whether its objects are shared.</summary>
    public bool Matters(ITypeSymbol? type)
    {
        if (type?.OriginalDefinition is not INamedTypeSymbol { TypeKind: TypeKind.Class } named || !named.Locations.Any(l => l.IsInSource))
        {
            return false;
        }

        return _matters.TryGetValue(named, out var known) ? known : _matters.GetOrAdd(named, HasGuardedMember(named));
    }

    private bool HasGuardedMember(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, AssociatedSymbol: null } or IPropertySymbol { IsStatic: false }
                    && (!Member(member).Guards.IsEmpty || _catalog.IsNamed(member)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public IMethodSymbol? Method(Callee callee) => _methods.TryGetValue(callee.Id, out var method) ? method : null;

    /// <summary>The declaration behind a constructed, reduced or partial symbol.</summary>
    public static T Declared<T>(T symbol)
        where T : ISymbol
    {
        if (symbol is IMethodSymbol method)
        {
            method = method.ReducedFrom ?? method;
            method = method.OriginalDefinition;
            return (T)(method.PartialImplementationPart ?? method);
        }

        return (T)(symbol is IFieldSymbol { CorrespondingTupleField: { } element } ? element.OriginalDefinition : symbol.OriginalDefinition);
    }

    /// <summary>A parameter of a primary constructor lives on as a field of its type, and is named like one.</summary>
    public static bool IsPrimary(ISymbol? symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    public static string Id(ISymbol symbol)
    {
        if (symbol is IParameterSymbol parameter)
        {
            return $"P:{TypeNames.Of(parameter.ContainingType)}.{parameter.Name}";
        }

        var id = symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();
        return IsFileLocal(symbol) ? id + "@" + symbol.Locations.FirstOrDefault()?.SourceTree?.FilePath : id;
    }

    /// <summary>A property that is nothing but a field: its accessors do no work.</summary>
    public bool IsAuto(IPropertySymbol property) =>
        _autoProperties.TryGetValue(property.OriginalDefinition, out var known) ? known : _autoProperties.GetOrAdd(property.OriginalDefinition, IsAutomatic((IPropertySymbol)Declared(property)));

    /// <summary>The field that a getter returns without doing anything else: reading the property is reading that.</summary>
    public ISymbol? Returned(IPropertySymbol property) =>
        _returned.TryGetValue(property.OriginalDefinition, out var known) ? known : _returned.GetOrAdd(property.OriginalDefinition, FindReturned((IPropertySymbol)Declared(property)));

    private ISymbol? FindReturned(IPropertySymbol property)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride || property.IsIndexer
            || property.GetMethod is not { } getter || _trees.Result(getter) is not { } result
            || result is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }))
        {
            return null;
        }

        return _trees.Model(result.SyntaxTree).GetSymbolInfo(result).Symbol is IFieldSymbol field ? field : null;
    }

    /// <summary>The call or property that a member returns, when its name is one that asks whether a lock is held.</summary>
    public IOperation? Asked(IMethodSymbol method) =>
        _trees.Result(Declared(method)) is { } result && LockWords.AsksForHolder(result) ? _trees.Model(result.SyntaxTree).GetOperation(result) : null;

    public static bool IsAutomatic(IPropertySymbol property)
    {
        if (property.IsAbstract || property.IsIndexer || property.ContainingType.TypeKind == TypeKind.Interface)
        {
            return false;
        }

        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case PropertyDeclarationSyntax { AccessorList: { } list, ExpressionBody: null }:
                    return list.Accessors.All(a => a.Body is null && a.ExpressionBody is null);
                case ParameterSyntax:
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }

    private Member Make(ISymbol symbol)
    {
        var type = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IEventSymbol raised => raised.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        var isReadOnly = symbol switch
        {
            IFieldSymbol field => field.IsReadOnly || field.IsConst,
            IPropertySymbol property => property.SetMethod is null || property.SetMethod.IsInitOnly,
            IParameterSymbol => true,
            _ => false,
        };
        return new Member(Id(symbol), symbol.Name, symbol.ContainingType?.Name ?? "", TypeNames.Of(symbol.ContainingType), symbol.IsStatic, isReadOnly, _catalog.Lazily(symbol))
        {
            IsReference = type?.IsReferenceType != false,
            IsOwnOfThread = symbol is { Name: "Value", ContainingType.Name: "AsyncLocal" or "ThreadLocal" } || (symbol.IsStatic && symbol.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute")),
            IsNeverNull = isReadOnly && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax } or PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax },
            IsElement = symbol is IFieldSymbol { ContainingType: { Name: "ValueTuple", ContainingNamespace.Name: "System" } },
            IsMutable = KnownApis.IsMutable(type),
        };
    }

    private Callee Make(IMethodSymbol method)
    {
        var type = method.ContainingType;
        var isRelevant = _trees.IsRelevant(method) || (method.MethodKind == MethodKind.Constructor && (MayInitialize(type) || method.Parameters.Any(KeepsLock))) || Makes(method) || Tells(method);
        var name = method.MethodKind switch
        {
            MethodKind.Constructor or MethodKind.StaticConstructor => type.Name,
            MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => method.AssociatedSymbol?.Name ?? method.Name,
            MethodKind.ExplicitInterfaceImplementation => method.ExplicitInterfaceImplementations.FirstOrDefault()?.Name ?? method.Name,
            _ => method.Name,
        };
        if (method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet && method.AssociatedSymbol is IPropertySymbol { IsIndexer: true })
        {
            name = "this[]";
        }

        var display = method.MethodKind is MethodKind.Constructor ? "new " + name : type is null or { IsImplicitlyDeclared: true } || type.Name.Length == 0 ? name : type.Name + "." + name;
        var callee = new Callee(Id(method), display)
        {
            Name = method.Name.Substring(method.Name.LastIndexOf('.') + 1),
            TypeId = TypeNames.Of(type),
            Parameters = method.Parameters.Select(p => p.Name).ToImmutableArray(),
            IsRelevant = isRelevant,
            IsAsync = method.IsAsync,
            IsIterator = isRelevant && _trees.IsIterator(method),
            IsConstructor = method.MethodKind == MethodKind.Constructor,
            IsTypeInitializer = method.MethodKind == MethodKind.StaticConstructor,
            IsDispatched = Inherited.IsDispatched(method),
            IsHidden = method.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal && method.ExplicitInterfaceImplementations.IsEmpty,
            IsFinalizer = method.MethodKind == MethodKind.Destructor,
            IsStatic = method.IsStatic,
            IsAccessor = method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet,
        };
        callee.Contract = AnnotationReader.Contract(method, this, _catalog);
        return callee;
    }

    /// <summary>Hands out objects that are worth knowing: whether they are new is in its code.</summary>
    private bool Makes(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet && _trees.Code(method) is not null
        && (IsWorthKnowing(Awaited(method.ReturnType)) || method.Parameters.Any(p => p.RefKind == RefKind.Out && Matters(p.Type)));

    private bool IsWorthKnowing(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Any(e => IsWorthKnowing(e.Type)) : Matters(type) || IsOwnDisposable(type);

    /// <summary>A guard says of itself whether it holds: <c>Held =&gt; _lock is not null</c>, or as an operator.</summary>
    private bool Tells(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean && method.ContainingType is { } type && IsOwnDisposable(type)
        && method.MethodKind is MethodKind.PropertyGet or MethodKind.Conversion or MethodKind.UserDefinedOperator
        && _trees.Result(method) is IsPatternExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or MemberAccessExpressionSyntax;

    private static bool IsOwnDisposable(ITypeSymbol type) => type.Locations.Any(l => l.IsInSource) && CallResolver.IsDisposable(type);

    private static ITypeSymbol Awaited(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type;

    /// <summary>A primary constructor's parameter through which a lock may be reached, or a delegate that may release one.</summary>
    private static bool KeepsLock(IParameterSymbol parameter) =>
        IsPrimary(parameter) && parameter.Type.IsReferenceType
        && (parameter.Type.SpecialType == SpecialType.System_Object || parameter.Type.TypeKind == TypeKind.Delegate || parameter.Type.Locations.Any(l => l.IsInSource) || KnownTypes.IsLock(parameter.Type));

    /// <summary>Making an object of the type runs code of this compilation that could touch a lock: initializers, or a base constructor.</summary>
    private bool MayInitialize(INamedTypeSymbol type) =>
        _trees.HasRelevantInitializer(type) || (ImplicitBase(type) is { } constructor && Callee(constructor).IsRelevant);

    /// <summary>The constructor that runs when none is named.</summary>
    public static IMethodSymbol? ImplicitBase(INamedTypeSymbol type) =>
        type.BaseType is { } @base && @base.Locations.Any(l => l.IsInSource) ? @base.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional)) : null;

    private static bool IsFileLocal(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
            {
                return true;
            }
        }

        return false;
    }
}
