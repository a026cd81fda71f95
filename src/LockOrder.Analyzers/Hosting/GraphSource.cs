using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Bodies of one compilation, lowered when first asked for; nested bodies come with the body they stand in.</summary>
internal sealed class GraphSource(LockCatalog catalog, SymbolTable symbols, CallResolver calls, TreeCatalog trees) : IGraphSource
{
    private readonly ConcurrentDictionary<string, MethodGraph?> _graphs = new();

    /// <summary>Bodies bound and lowered so far.</summary>
    public int Count => _graphs.Count(g => g.Value is { Callee.IsNested: false });

    public MethodGraph? Find(Callee callee, CancellationToken cancellation)
    {
        if (_graphs.TryGetValue(callee.Id, out var known))
        {
            return known;
        }

        if (callee.Container is { } container)
        {
            Find(container, cancellation);
            return _graphs.GetOrAdd(callee.Id, (MethodGraph?)null);
        }

        if (symbols.Initialized(callee) is { } owner)
        {
            return trees.Initializer(owner) is { } value ? Initializer(callee, value, cancellation) : null;
        }

        if (symbols.Method(callee) is not { } method)
        {
            return _graphs.GetOrAdd(callee.Id, (MethodGraph?)null);
        }

        if (trees.Code(method) is { } node)
        {
            Lower(callee, method, node, cancellation);
        }
        else
        {
            var isImplicit = method.MethodKind == MethodKind.Constructor && !method.IsStatic && callee.IsRelevant;
            _graphs.TryAdd(callee.Id, isImplicit ? Construction.Before(Primary(callee, method), Preparations(method, null, cancellation), isPrimary: true) : null);
        }

        return _graphs.TryGetValue(callee.Id, out known) ? known : null;
    }

    /// <summary>The value of a field or property as a body of its own: it may make delegates that lock.</summary>
    public MethodGraph? Initializer(EqualsValueClauseSyntax node, CancellationToken cancellation)
    {
        var owner = node.Parent is { } parent ? trees.Model(node.SyntaxTree).GetDeclaredSymbol(parent, cancellation) : null;
        if (owner is null)
        {
            return null;
        }

        return Initializer(symbols.Initializer(owner), node, cancellation);
    }

    private MethodGraph? Initializer(Callee callee, EqualsValueClauseSyntax node, CancellationToken cancellation)
    {
        if (!_graphs.ContainsKey(callee.Id))
        {
            Lower(callee, null, node, cancellation);
        }

        return _graphs.TryGetValue(callee.Id, out var graph) ? graph : null;
    }

    private void Lower(Callee callee, IMethodSymbol? method, SyntaxNode node, CancellationToken cancellation)
    {
        var model = trees.Model(node.SyntaxTree);
        if (Bodies.Cfg(model, node, cancellation) is not { } cfg)
        {
            _graphs.TryAdd(callee.Id, null);
            return;
        }

        var context = new LoweringContext(catalog, symbols, calls, model, cancellation);
        var graphs = GraphBuilder.Build(context, cfg, callee, method, callee.TypeId, method is null ? Spans.Of(node) : Spans.Of(method));
        foreach (var graph in graphs.Reverse())
        {
            _graphs.TryAdd(graph.Callee.Id, graph.Callee.Id == callee.Id ? Prepare(Synchronize(graph, method), method, node, cancellation) : graph);
        }
    }

    /// <summary>A constructor without a body of its own keeps the parameters of a primary constructor.</summary>
    private MethodGraph Primary(Callee callee, IMethodSymbol method)
    {
        var kept = method.Parameters.Where(SymbolTable.IsPrimary).Select(p => (symbols.Member(p), p.Ordinal)).ToImmutableArray();
        return Construction.Empty(callee, Spans.Of(method.ContainingType), method.Parameters.Length, kept);
    }

    /// <summary>A constructor runs initializers, and a base constructor nobody wrote, before its own first line.</summary>
    private MethodGraph Prepare(MethodGraph graph, IMethodSymbol? method, SyntaxNode node, CancellationToken cancellation) =>
        method is { MethodKind: MethodKind.Constructor, IsStatic: false } && node is ConstructorDeclarationSyntax { Initializer: not { RawKind: (int)SyntaxKind.ThisConstructorInitializer } } declaration
            ? Construction.Before(graph, Preparations(method, declaration, cancellation))
            : graph;

    private ImmutableArray<(Callee Callee, SourceSpan Span)> Preparations(IMethodSymbol constructor, ConstructorDeclarationSyntax? declaration, CancellationToken cancellation)
    {
        var type = constructor.ContainingType;
        var calls = ImmutableArray.CreateBuilder<(Callee, SourceSpan)>();
        foreach (var initializer in trees.Initializers(type))
        {
            if (trees.IsRelevant(initializer) && Initializer(initializer, cancellation) is { } graph)
            {
                calls.Add((graph.Callee, Spans.Of(initializer.Value)));
            }
        }

        if (declaration?.Initializer is null && SymbolTable.ImplicitBase(type) is { } @base && symbols.Callee(@base) is { IsRelevant: true } callee)
        {
            calls.Add((callee, Spans.Of(constructor)));
        }

        return calls.ToImmutable();
    }

    private MethodGraph Synchronize(MethodGraph graph, IMethodSymbol? method)
    {
        if (method is { MethodKind: MethodKind.StaticConstructor })
        {
            var initializer = catalog.InitializerClass(method.ContainingType);
            return Synchronization.Wrap(graph, new LockOperand(-1, null, null) { Known = new LockReference(initializer, new Value.TypeObject(initializer.Id)) });
        }

        if (method is null || (method.MethodImplementationFlags & System.Reflection.MethodImplAttributes.Synchronized) == 0)
        {
            return graph;
        }

        var type = method.ContainingType;
        var operand = method.IsStatic
            ? new LockOperand(-1, null, null) { Known = new LockReference(catalog.TypeOfClass(type), new Value.TypeObject(TypeNames.Of(type), catalog.TypeOfClass(type))) }
            : new LockOperand(-1, null, null) { Known = new LockReference(catalog.ThisClass(type), Value.ThisObject) };
        return Synchronization.Wrap(graph, operand);
    }
}
