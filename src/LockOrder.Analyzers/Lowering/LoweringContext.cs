using System.Threading;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Lowering;

/// <summary>What the builders share while one body is lowered.</summary>
internal sealed record LoweringContext(LockCatalog Catalog, SymbolTable Symbols, CallResolver Calls, SemanticModel Model, CancellationToken Cancellation);

/// <summary>A lambda or local function found in a body, to be lowered next.</summary>
internal sealed record NestedBody(Callee Callee, Microsoft.CodeAnalysis.FlowAnalysis.ControlFlowGraph Graph, IMethodSymbol Method)
{
    /// <summary>Something a thread holds while it runs the body: a lazy value.</summary>
    public LockOperand? Under { get; init; }
}
