using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// Which bodies a call may run: the one policy for virtual members and interfaces. Overrides of this compilation, a bounded
/// number of them; members of interfaces from elsewhere only when the type of the receiver is known.
/// </summary>
/// <param name="added">What options say of more framework members, by full name.</param>
internal sealed partial class CallResolver(SymbolTable symbols, TreeCatalog trees, ImmutableDictionary<string, ApiEffect> added)
{
    /// <summary>Implementations of one virtual or interface member that are followed.</summary>
    private const int MaxImplementations = 8;

    private readonly DelegateReader _delegates = new(symbols, trees);
    private readonly ConcurrentDictionary<IPropertySymbol, IPropertySymbol?> _sole = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol, ITypeSymbol?), ImmutableArray<CallTarget>> _implementations = new(PairComparer.Instance);

    /// <summary>Whether a call can reach code of this compilation at all.</summary>
    public bool MayRunSource(IMethodSymbol method) =>
        SymbolTable.Declared(method).DeclaringSyntaxReferences.Any(r => trees.Compilation.ContainsSyntaxTree(r.SyntaxTree)) || method.ContainingType?.TypeKind == TypeKind.Interface;

    /// <summary>The callback whose registration a member keeps; null when nobody can tell which that is.</summary>
    public Callee? Callback(ISymbol registration)
    {
        if (registration is ILocalSymbol)
        {
            return registration.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } start } ? Registered(start) : null;
        }

        return trees.Index.RegistrationsOf(registration.Name)
            .Where(a => SymbolEqualityComparer.Default.Equals(trees.Model(a.SyntaxTree).GetSymbolInfo(a.Left).Symbol?.OriginalDefinition, registration.OriginalDefinition))
            .Select(a => Registered(a.Right))
            .FirstOrDefault(c => c is not null);
    }

    /// <summary>The callback that a call registers.</summary>
    public Callee? Registered(SyntaxNode registering)
    {
        if (registering is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Register" or "UnsafeRegister" }, ArgumentList.Arguments: { Count: > 0 } arguments }
            || trees.Model(registering.SyntaxTree).GetSymbolInfo(arguments[0].Expression).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        return method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction ? symbols.Nested(method) : symbols.Callee(method);
    }

    /// <summary>What a member without a body here does, by the table or by the project's options.</summary>
    public ApiEffect Effect(IMethodSymbol method)
    {
        if (!added.IsEmpty && method.ContainingType is { } type
            && added.TryGetValue(TypeNames.Plain(type) + "." + (method.AssociatedSymbol?.Name ?? method.Name), out var effect))
        {
            return effect;
        }

        return KnownApis.Find(method);
    }

    public bool NeverReturns(IMethodSymbol method) => !method.IsAbstract && !method.IsVirtual && trees.NeverReturns(method);

    /// <summary>The bodies of this compilation that an invoked delegate may be.</summary>
    public ImmutableArray<CallTarget> Bodies(ExpressionSyntax invoked) => _delegates.Bodies(invoked);

    public CallTargets Resolve(IMethodSymbol method, ITypeSymbol? receiver, bool isBase)
    {
        method = Concrete(method, receiver);
        var callee = symbols.Callee(method);
        var effect = MayRunSource(method) && method.ContainingType.TypeKind != TypeKind.Interface ? ApiEffect.None : Effect(method);
        var targets = new CallTargets(callee, [], effect) { IsDispose = IsDisposal(method) };
        if (callee.Contract.StatesEffect)
        {
            return targets with { Candidates = [new CallTarget(callee, [])] };
        }

        if (isBase || !IsDispatched(method, receiver))
        {
            return callee.IsRelevant || !callee.Contract.IsEmpty ? targets with { Candidates = [new CallTarget(callee, [])] } : targets;
        }

        var candidates = Implementations(method, receiver as INamedTypeSymbol);
        var isForeign = !method.ContainingType.Locations.Any(l => l.IsInSource)
            && !(receiver is { TypeKind: TypeKind.Interface } && receiver.Locations.Any(l => l.IsInSource)); // Who implements an interface of ours is known.
        if (candidates.Length > MaxImplementations)
        {
            return targets with { Candidates = callee.Contract.IsEmpty ? [] : [new CallTarget(callee, [])], IsOpen = true };
        }

        return targets with { Candidates = candidates, IsOpen = isForeign };
    }

    /// <summary>The one property of this compilation that an abstract one can be, among those that may hold a lock.</summary>
    public IPropertySymbol? Sole(IPropertySymbol property) =>
        property.GetMethod is { } getter && (property.Type.SpecialType == SpecialType.System_Object || KnownTypes.IsLock(property.Type)) && property.ContainingType.Locations.Any(l => l.IsInSource)
            ? _sole.GetOrAdd(property.OriginalDefinition, _ => FindSole(SymbolTable.Declared(getter)))
            : null;

    private IPropertySymbol? FindSole(IMethodSymbol getter)
    {
        IMethodSymbol? found = null;
        foreach (var type in Receivers(getter.ContainingType).Where(t => !t.IsAbstract && t.TypeKind != TypeKind.Interface))
        {
            var implementation = Implementation(getter, type) is { } known ? SymbolTable.Declared(known) : null;
            if (implementation is null || (found is not null && !SymbolEqualityComparer.Default.Equals(found, implementation)))
            {
                return null;
            }

            found = implementation;
        }

        return found?.AssociatedSymbol as IPropertySymbol;
    }

    /// <summary>The implementation in the receiver's own type: a class called through an interface it implements, as <c>using</c> does.</summary>
    private static IMethodSymbol Concrete(IMethodSymbol method, ITypeSymbol? receiver)
    {
        if (method.ContainingType?.TypeKind == TypeKind.Interface && receiver is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            && type.FindImplementationForInterfaceMember(method) is IMethodSymbol implementation)
        {
            return implementation;
        }

        // A method called through a class below the one that declares it: the nearest override is where a call starts.
        if ((method.IsVirtual || method.IsOverride || method.IsAbstract) && receiver is INamedTypeSymbol { TypeKind: TypeKind.Class } below)
        {
            for (var current = below; current is not null && !SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method.ContainingType!.OriginalDefinition); current = current.BaseType)
            {
                foreach (var member in current.GetMembers(method.Name).OfType<IMethodSymbol>())
                {
                    if (Overrides(member, method))
                    {
                        return member;
                    }
                }
            }
        }

        return method;
    }

    private static bool Overrides(IMethodSymbol member, IMethodSymbol method)
    {
        for (var overridden = member.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDispatched(IMethodSymbol method, ITypeSymbol? receiver) =>
        !method.IsStatic && !method.IsSealed && receiver is not { IsSealed: true }
        && (method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface);

    private static bool IsDisposal(IMethodSymbol method) => method.Name is "Dispose" or "DisposeAsync" or "Release" or "ReleaseAsync" && method.Parameters.IsEmpty;

    /// <summary>
    /// Decorators call the member they implement on the next one. Which comes first is said where they are put together, so of two of them
    /// neither is taken to call the other.
    /// </summary>
    public ImmutableArray<CallTarget> WithoutForwarders(ImmutableArray<CallTarget> candidates, IMethodSymbol called, IMethodSymbol caller) =>
        called.ContainingType.TypeKind == TypeKind.Interface && SymbolEqualityComparer.Default.Equals(caller.ContainingType.FindImplementationForInterfaceMember(called), caller)
            ? candidates.RemoveAll(c => symbols.Method(c.Callee) is { } body && trees.Entry(body) is { } entry && entry.Uses.BinarySearch(TreeIndex.CallKey(called.Name, called.Parameters.Length)) >= 0)
            : candidates;

    private ImmutableArray<CallTarget> Implementations(IMethodSymbol method, INamedTypeSymbol? receiver)
    {
        var key = (SymbolTable.Declared(method), receiver is { TypeKind: TypeKind.Class } ? receiver.OriginalDefinition : null);
        return _implementations.TryGetValue(key, out var known) ? known : _implementations.GetOrAdd(key, FindImplementations(key.Item1, key.Item2));
    }

    private ImmutableArray<CallTarget> FindImplementations(IMethodSymbol method, ITypeSymbol? receiver)
    {
        var found = new Dictionary<IMethodSymbol, List<string>>(SymbolEqualityComparer.Default);
        var start = receiver as INamedTypeSymbol ?? method.ContainingType;
        foreach (var type in Receivers(start))
        {
            if (type.IsAbstract || type.TypeKind == TypeKind.Interface || Implementation(method, type) is not { } implementation)
            {
                continue;
            }

            implementation = SymbolTable.Declared(implementation);
            if (!found.TryGetValue(implementation, out var types))
            {
                found.Add(implementation, types = []);
            }

            types.Add(TypeNames.Of(type));
            if (found.Count > MaxImplementations)
            {
                break;
            }
        }

        if (found.Count == 0 && !method.IsAbstract)
        {
            found.Add(method, []);
        }

        return found
            .Select(f => new CallTarget(symbols.Callee(f.Key), f.Value.OrderBy(t => t, System.StringComparer.Ordinal).ToImmutableArray()))
            .Where(t => t.Callee.IsRelevant || !t.Callee.Contract.IsEmpty || found.Count > 1)
            .OrderBy(t => t.Callee.Id, System.StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private IEnumerable<INamedTypeSymbol> Receivers(INamedTypeSymbol start)
    {
        yield return start;
        foreach (var type in trees.Derived(start))
        {
            yield return type;
        }
    }

    private static IMethodSymbol? Implementation(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var constructed = type.AllInterfaces.FirstOrDefault(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, method.ContainingType.OriginalDefinition));
            var member = constructed?.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition));
            return member is null ? null : type.FindImplementationForInterfaceMember(member) as IMethodSymbol;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition) || Overrides(member, method))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private sealed class PairComparer : IEqualityComparer<(IMethodSymbol, ITypeSymbol?)>
    {
        public static readonly PairComparer Instance = new();

        public bool Equals((IMethodSymbol, ITypeSymbol?) x, (IMethodSymbol, ITypeSymbol?) y) =>
            SymbolEqualityComparer.Default.Equals(x.Item1, y.Item1) && SymbolEqualityComparer.Default.Equals(x.Item2, y.Item2);

        public int GetHashCode((IMethodSymbol, ITypeSymbol?) pair) =>
            SymbolEqualityComparer.Default.GetHashCode(pair.Item1) ^ (SymbolEqualityComparer.Default.GetHashCode(pair.Item2) * 31);
    }
}
