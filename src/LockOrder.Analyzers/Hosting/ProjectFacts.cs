using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Rules;
using LockOrder.Analyzers.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Questions about the whole compilation, answered from the index read backwards: only the hits are bound.</summary>
internal sealed class ProjectFacts(SymbolTable symbols, TreeCatalog trees) : ILiftPolicy
{
    private readonly ConcurrentDictionary<string, (bool IsCalled, bool Escapes)> _uses = new();
    private readonly ConcurrentDictionary<(string, string, bool), bool> _counterparts = new();
    private readonly ConcurrentDictionary<string, bool> _acquired = new();

    /// <summary>Acquirers that only call an acquirer, up to whoever releases.</summary>
    private const int MaxWrappers = 3;

    private readonly DelegateUses _delegates = new(trees);

    public SummaryStore Store { get; set; } = null!;

    public bool Lifts(Callee callee)
    {
        if (callee.IsNested)
        {
            return true;
        }

        if (symbols.Method(callee) is not { } method || IsVisible(method))
        {
            return false;
        }

        var (isCalled, escapes) = Uses(callee, method);
        return isCalled && !escapes;
    }

    public bool IsPublic(Callee callee) => !callee.IsNested && symbols.Method(callee) is { } method && IsVisible(method);

    /// <summary>Somebody in the compilation can get to run it: it is visible, called, or given away as a delegate.</summary>
    public bool CanRun(Callee callee)
    {
        if (callee.IsNested || symbols.Method(callee) is not { } method || method.DeclaredAccessibility != Accessibility.Private || method.MethodKind != MethodKind.Ordinary)
        {
            return true;
        }

        var (isCalled, escapes) = Uses(callee, method);
        return isCalled || escapes || method.Name == "Main" || !method.ExplicitInterfaceImplementations.IsEmpty;
    }

    public bool HasAcquirer(LockClass lockClass, Callee except, CancellationToken cancellation) => HasCounterpart(lockClass, except, acquires: true, cancellation);

    public bool HasReleaser(LockClass lockClass, Callee except, CancellationToken cancellation) => HasCounterpart(lockClass, except, acquires: false, cancellation);

    /// <summary>Effective accessibility, explicit implementations of visible interfaces included.</summary>
    private static bool IsVisible(IMethodSymbol method)
    {
        if (!method.ExplicitInterfaceImplementations.IsEmpty)
        {
            return true;
        }

        if (method.MethodKind is MethodKind.StaticConstructor or MethodKind.Destructor || method.Name is "Main" or "<Main>$")
        {
            return true;
        }

        for (ISymbol? symbol = method; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            var isForDerivedOnly = symbol.DeclaredAccessibility == Accessibility.Protected && symbol.ContainingType is { IsSealed: true };
            if (isForDerivedOnly || symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return ImplementsForeign(method);
            }
        }

        return true;
    }

    /// <summary>Overrides and implementations of members declared elsewhere are called by code nobody here sees.</summary>
    private static bool ImplementsForeign(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (!overridden.Locations.Any(l => l.IsInSource))
            {
                return true;
            }
        }

        return method.DeclaredAccessibility == Accessibility.Public && method.ContainingType.AllInterfaces
            .Where(i => !i.Locations.Any(l => l.IsInSource))
            .SelectMany(i => i.GetMembers())
            .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));
    }

    private (bool IsCalled, bool Escapes) Uses(Callee callee, IMethodSymbol method) =>
        _uses.TryGetValue(callee.Id, out var known) ? known : _uses.GetOrAdd(callee.Id, FindUses(method));

    private (bool IsCalled, bool Escapes) FindUses(IMethodSymbol method)
    {
        var name = method.AssociatedSymbol?.Name ?? method.Name;
        if (method.MethodKind is MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion)
        {
            return (true, false);
        }

        if (method.AssociatedSymbol is IPropertySymbol { IsIndexer: true } indexer)
        {
            return (IsIndexed(indexer), false); // It is used without a name.
        }

        var isAccessor = method.AssociatedSymbol is not null;
        var own = trees.Code(method);
        var isCalled = false;
        foreach (var user in trees.Index.UsersOf(TreeIndex.Key(name)))
        {
            foreach (var node in user.Node.DescendantNodes().OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == name))
            {
                if (user.Node == own && !isAccessor && user.Node.SyntaxTree == own.SyntaxTree)
                {
                    continue; // Calling itself is no caller.
                }

                if (!Means(node, method))
                {
                    continue;
                }

                if (!isAccessor && !IsInvoked(node) && !_delegates.RunHere(Whole(node), CancellationToken.None))
                {
                    return (isCalled, true);
                }

                isCalled = true;
            }
        }

        return (isCalled || IsCalledUnnamed(method), false);
    }

    /// <summary>The language calls members of these names without spelling them.</summary>
    private static bool IsCalledUnnamed(IMethodSymbol method) =>
        method.Name is "Deconstruct" or "GetEnumerator" or "GetAsyncEnumerator" or "MoveNext" or "MoveNextAsync" or "Current" or "Dispose" or "DisposeAsync" or "Add" or "GetAwaiter";

    /// <summary>Only its own type can use a private indexer.</summary>
    private bool IsIndexed(IPropertySymbol indexer) =>
        indexer.DeclaredAccessibility == Accessibility.Private
        && indexer.ContainingType.DeclaringSyntaxReferences
            .Where(r => trees.Compilation.ContainsSyntaxTree(r.SyntaxTree))
            .SelectMany(r => r.GetSyntax().DescendantNodes())
            .Where(n => n is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax)
            .Any(n => trees.Model(n.SyntaxTree).GetSymbolInfo(n).Symbol is { } symbol && SymbolEqualityComparer.Default.Equals(SymbolTable.Declared(symbol), SymbolTable.Declared(indexer)));

    private bool Means(SimpleNameSyntax node, IMethodSymbol method)
    {
        var info = trees.Model(node.SyntaxTree).GetSymbolInfo(node);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is null)
        {
            return false;
        }

        symbol = SymbolTable.Declared(symbol);
        ISymbol wanted = method.AssociatedSymbol is { } associated ? SymbolTable.Declared(associated) : method;
        if (SymbolEqualityComparer.Default.Equals(symbol, wanted))
        {
            return true;
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, SymbolTable.Declared(overridden.AssociatedSymbol ?? overridden)))
            {
                return true;
            }
        }

        return symbol.ContainingType is { TypeKind: TypeKind.Interface } && IsOrOverrides(wanted, method.ContainingType.FindImplementationForInterfaceMember(symbol)?.OriginalDefinition);
    }

    private static bool IsOrOverrides(ISymbol member, ISymbol? implementation)
    {
        for (var current = member; current is not null; current = (current as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(current as IPropertySymbol)?.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, implementation))
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax Whole(SimpleNameSyntax node) =>
        node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node.Parent is MemberBindingExpressionSyntax binding ? binding : node;

    private static bool IsInvoked(SimpleNameSyntax node)
    {
        var whole = Whole(node);
        return (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
            || node.Ancestors().Any(a => a is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } or CrefSyntax);
    }

    public bool IsAcquired(LockClass lockClass, CancellationToken cancellation) => _acquired.GetOrAdd(lockClass.Id, _ => trees.Index.Members
        .Where(m => m.Has(MemberFlags.SpellsLock))
        .Select(m => trees.Model(m.Node.SyntaxTree).GetDeclaredSymbol(m.Node))
        .OfType<IMethodSymbol>()
        .Any(m => Store.Get(symbols.Callee(m), cancellation).Events.Any(e => e.Kind == Analysis.EffectKind.Acquire && lockClass.Equals(e.Lock?.Class))));

    private bool HasCounterpart(LockClass lockClass, Callee except, bool acquires, CancellationToken cancellation) =>
        _counterparts.GetOrAdd((lockClass.Id, except.Id, acquires), _ => FindCounterpart(lockClass, except, acquires, cancellation));

    private bool FindCounterpart(LockClass lockClass, Callee except, bool acquires, CancellationToken cancellation)
    {
        foreach (var entry in trees.Index.Members.Where(m => m.Has(MemberFlags.SpellsLooseLock | MemberFlags.HasContract) || trees.Index.IsRelevant(m)))
        {
            if (!entry.Has(MemberFlags.SpellsLooseLock) && !entry.Has(MemberFlags.HasContract) && !MayPassOn(entry))
            {
                continue;
            }

            if (trees.Model(entry.Node.SyntaxTree).GetDeclaredSymbol(Declaration(entry.Node)) is not IMethodSymbol method)
            {
                continue;
            }

            var callee = symbols.Callee(method);
            if (acquires ? HandsOver(callee, except, lockClass, cancellation) : TakesOver(callee, except, cancellation))
            {
                return true;
            }

            if (Counts(callee, lockClass, except, acquires, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A caller of the acquirer that releases what it was left with.</summary>
    private bool TakesOver(Callee caller, Callee acquirer, CancellationToken cancellation)
    {
        if (Store.Analyse(caller, cancellation) is not { } analysis || !Calls(caller, acquirer, MaxWrappers, cancellation))
        {
            return false;
        }

        var watch = new TakeOverWatch(acquirer.Display);
        analysis.Replay(watch, cancellation);
        return watch.IsSeen;
    }

    private bool Calls(Callee caller, Callee callee, int steps, CancellationToken cancellation) =>
        Store.Analyse(caller, cancellation) is { } analysis
        && (analysis.Graph.Dependencies.Contains(callee) || (steps > 0 && analysis.Graph.Dependencies.Any(d => !d.Equals(caller) && !Store.Get(d, cancellation).IsBalanced && Calls(d, callee, steps - 1, cancellation))));

    /// <summary>A method that acquires the lock itself, and leaves it to the releaser.</summary>
    private bool HandsOver(Callee caller, Callee releaser, LockClass lockClass, CancellationToken cancellation) =>
        Store.Analyse(caller, cancellation) is { } analysis && analysis.Graph.Dependencies.Contains(releaser)
        && Store.Get(caller, cancellation).Events.Any(e => e.Kind == Analysis.EffectKind.Acquire && e.Via is null && lockClass.Equals(e.Lock?.Class));

    private static bool MayPassOn(MemberEntry entry) => entry.Name is "Dispose" or "DisposeAsync" or "End" or "Exit" or "Unlock" or "Release";

    private bool Counts(Callee callee, LockClass lockClass, Callee except, bool acquires, CancellationToken cancellation)
    {
        var analysis = Store.Analyse(callee, cancellation);
        foreach (var body in (analysis?.Graph.Nested ?? []).Insert(0, callee))
        {
            if (body.Id == except.Id)
            {
                continue;
            }

            var effect = Store.Get(body, cancellation);
            if (effect.Exits.Any(e => acquires
                ? e.Acquired.Any(a => lockClass.Equals(a.Lock.Class) || a.Lock.Class is null)
                : e.Released.Any(r => lockClass.Equals(r.Lock.Class) || (r.Lock.Class is null && r.Lock.Instance is not Value.Unknown && (lockClass.IsLocal || r.Lock.Instance is not Value.Parameter || body.IsConstructor)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The node the compiler knows a symbol for: an arrow belongs to its property.</summary>
    public static SyntaxNode Declaration(SyntaxNode node) => node;
}
