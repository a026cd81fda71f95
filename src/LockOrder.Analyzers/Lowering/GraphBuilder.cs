using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LockOrder.Analyzers.Lowering;

/// <summary>A control-flow graph of the compiler to one of ours: same blocks, same regions, events instead of operations.</summary>
internal static class GraphBuilder
{
    /// <summary>Lowers a body and everything nested in it; the body itself comes first.</summary>
    public static ImmutableArray<MethodGraph> Build(LoweringContext context, ControlFlowGraph cfg, Callee callee, IMethodSymbol? method, string scope, SourceSpan name)
    {
        var result = ImmutableArray.CreateBuilder<MethodGraph>();
        var pending = new Queue<(NestedBody Body, bool IsRoot)>();
        pending.Enqueue((new NestedBody(callee, cfg, method!), true));
        while (pending.Count > 0)
        {
            var (body, isRoot) = pending.Dequeue();
            var slots = new SlotTable(body.Method);
            var builder = new EventBuilder(context, body.Graph, body.Callee, body.Method, slots);
            var span = isRoot ? name : body.Method is null ? name : Spans.Of(body.Method);
            var graph = BuildOne(builder, body, scope, span);
            result.Add(body.Under is { } under ? Synchronization.Wrap(graph, under) : graph);
            foreach (var nested in builder.Nested)
            {
                pending.Enqueue((nested, false));
            }

            foreach (var local in body.Graph.LocalFunctions)
            {
                pending.Enqueue((new NestedBody(context.Symbols.Nested(local), body.Graph.GetLocalFunctionControlFlowGraph(local), local), false));
            }
        }

        return Share(result.ToImmutable());
    }

    private static MethodGraph BuildOne(EventBuilder builder, NestedBody body, string scope, SourceSpan name)
    {
        var method = body.Method;
        var parameters = method?.Parameters.Select(p => builder.Slots.Of(p)).ToImmutableArray() ?? [];
        var blocks = ImmutableArray.CreateBuilder<FlowBlock<LockEvent>>();
        var regions = Regions(body.Graph, out var numbers);
        foreach (var block in body.Graph.Blocks)
        {
            blocks.Add(Block(builder, block, numbers));
        }

        var flow = new FlowGraph<LockEvent>(blocks.ToImmutable(), regions, builder.Slots.Count);
        var outer = builder.Slots.Outer.Select(o => (SlotTable.NameOf(o.Variable), o.Slot)).ToImmutableArray();
        return new MethodGraph(body.Callee, flow)
        {
            ParameterSlots = parameters,
            OutputSlots = method?.Parameters.Select((p, i) => p.RefKind is RefKind.Ref or RefKind.Out ? parameters[i] : -1).ToImmutableArray() ?? [],
            Captures = outer,
            Shared = builder.Slots.Variables.Select(v => (SlotTable.NameOf(v.Variable), v.Slot)).ToImmutableArray(),
            NameSpan = name,
            Dependencies = builder.Dependencies.ToImmutableArray(),
            Nested = builder.Nested.Select(n => n.Callee).Concat(body.Graph.LocalFunctions.Select(l => builder.NestedCallee(l))).OrderBy(c => c.Id, System.StringComparer.Ordinal).ToImmutableArray(),
            HeadAssertions = builder.HeadRequires.Count + builder.HeadExcludes.Count == 0 ? Contract.None : Contract.None with { Requires = builder.HeadRequires.ToImmutable(), Excludes = builder.HeadExcludes.ToImmutable() },
            Scope = scope,
            HasAwait = builder.HasAwait,
            Deciding = DecidingSlots.Of(flow, builder.Slots.Temporaries),
        };
    }

    /// <summary>Variables that nested bodies use stay alive in the outer one, and nested bodies' assignments are known to it.</summary>
    private static ImmutableArray<MethodGraph> Share(ImmutableArray<MethodGraph> graphs)
    {
        var result = ImmutableArray.CreateBuilder<MethodGraph>(graphs.Length);
        foreach (var graph in graphs)
        {
            var shared = graph.Shared.GroupBy(s => s.Variable).ToDictionary(g => g.Key, g => g.First().Slot);
            var captures = ImmutableDictionary.CreateBuilder<string, ImmutableArray<int>>();
            var assignments = ImmutableDictionary.CreateBuilder<string, ImmutableArray<int>>();
            var kept = new HashSet<int>();
            foreach (var other in graphs.Where(g => g != graph && g.Callee.IsNested))
            {
                var used = other.Captures.Where(c => shared.ContainsKey(c.Variable)).ToList();
                if (used.Count == 0)
                {
                    continue;
                }

                captures[other.Callee.Id] = used.Select(u => shared[u.Variable]).ToImmutableArray();
                var assigned = Assigned(other);
                assignments[other.Callee.Id] = used.Where(u => assigned.Contains(u.Slot)).Select(u => shared[u.Variable]).ToImmutableArray();
                kept.UnionWith(captures[other.Callee.Id]);
            }

            foreach (var branch in graph.Flow.Blocks.Select(b => b.FallThrough).Where(b => b is { Kind: FlowBranchKind.Return, Result: >= 0 }))
            {
                kept.Add(branch!.Result);
            }

            foreach (var slot in graph.OutputSlots.Where(s => s >= 0).Concat(graph.Captures.Select(c => c.Slot)))
            {
                kept.Add(slot);
            }

            result.Add(graph with
            {
                ClosureCaptures = captures.ToImmutable(),
                ClosureAssignments = assignments.ToImmutable(),
                LiveAtEntry = Liveness.Compute(graph.Flow, kept),
                ChangedInLoop = Liveness.ChangedInLoops(graph.Flow),
            });
        }

        return result.ToImmutable();
    }

    private static HashSet<int> Assigned(MethodGraph graph) => new(graph.Flow.Blocks.SelectMany(b => b.Events).Where(e => e.Target >= 0).Select(e => e.Target));

    private static FlowBlock<LockEvent> Block(EventBuilder builder, BasicBlock block, Dictionary<ControlFlowRegion, int> numbers)
    {
        var (events, slot) = block.IsReachable ? builder.Block(block) : ([], -1);
        FlowBranch? jump = null;
        if (block.ConditionKind != ControlFlowConditionKind.None && block.ConditionalSuccessor is { } conditional)
        {
            jump = Branch(conditional, numbers, -1, null);
        }

        if (jump is null && slot >= 0 && block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return })
        {
            // The value has to outlive the finally blocks on the way out.
            events = events.Add(new CopyEvent(slot) { Target = builder.Slots.Result });
            slot = builder.Slots.Result;
        }

        var fall = block.FallThroughSuccessor is { } next ? Branch(next, numbers, jump is null ? slot : -1, block.BranchValue) : null;
        return new FlowBlock<LockEvent>(block.Ordinal, numbers[block.EnclosingRegion], events, jump, slot, block.ConditionKind == ControlFlowConditionKind.WhenTrue, fall);
    }

    private static FlowBranch Branch(ControlFlowBranch branch, Dictionary<ControlFlowRegion, int> numbers, int result, IOperation? value)
    {
        var kind = branch.Semantics switch
        {
            ControlFlowBranchSemantics.Return => FlowBranchKind.Return,
            ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow => FlowBranchKind.Throw,
            ControlFlowBranchSemantics.StructuredExceptionHandling => FlowBranchKind.EndFinally,
            ControlFlowBranchSemantics.Regular => branch.Destination?.Kind == BasicBlockKind.Exit ? FlowBranchKind.Return : FlowBranchKind.Regular,
            _ => FlowBranchKind.Stop,
        };
        var made = new FlowBranch(kind, branch.Destination?.Ordinal ?? -1, branch.FinallyRegions.Select(r => numbers[r]).ToImmutableArray(), result);
        return branch.Semantics == ControlFlowBranchSemantics.Throw && ThrownType(value) is { } thrown
            ? made with
            {
                Certain = Handlers(numbers, h => Derives(thrown, h)),
                Impossible = Handlers(numbers, h => !Derives(thrown, h) && !Derives(h, thrown)),
            }
            : made;
    }

    /// <summary>The static type of what is thrown; a conversion to Exception hides the one that was written.</summary>
    private static ITypeSymbol? ThrownType(IOperation? value) =>
        value is Microsoft.CodeAnalysis.Operations.IConversionOperation conversion ? ThrownType(conversion.Operand) : value?.Type;

    /// <summary>Catch regions by the type they name; one with a filter may decline anything.</summary>
    private static ImmutableArray<int> Handlers(Dictionary<ControlFlowRegion, int> numbers, System.Func<ITypeSymbol, bool> matches) =>
        numbers
            .Where(n => n.Key.Kind == ControlFlowRegionKind.Catch && n.Key.EnclosingRegion?.Kind != ControlFlowRegionKind.FilterAndHandler && n.Key.ExceptionType is { } type && matches(type))
            .Select(n => n.Value)
            .OrderBy(n => n)
            .ToImmutableArray();

    private static bool Derives(ITypeSymbol? type, ITypeSymbol @base)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, @base) || @base.SpecialType == SpecialType.System_Object)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<FlowRegion> Regions(ControlFlowGraph cfg, out Dictionary<ControlFlowRegion, int> numbers)
    {
        var ordered = new List<ControlFlowRegion>();
        var work = new Stack<ControlFlowRegion>();
        work.Push(cfg.Root);
        while (work.Count > 0)
        {
            var region = work.Pop();
            ordered.Add(region);
            foreach (var child in region.NestedRegions.Reverse())
            {
                work.Push(child);
            }
        }

        var index = ordered.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);
        numbers = index;
        return ordered.Select((r, i) => new FlowRegion(
            i,
            Kind(r),
            r.EnclosingRegion is { } parent && index.TryGetValue(parent, out var outer) ? outer : -1, // The root of a nested body points into the outer one.
            r.FirstBlockOrdinal,
            r.LastBlockOrdinal,
            r.NestedRegions.Select(n => index[n]).ToImmutableArray(),
            r.Kind == ControlFlowRegionKind.Catch && r.ExceptionType is { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            IsSuccess = r.Kind == ControlFlowRegionKind.Catch && r.ExceptionType?.Name == "AbandonedMutexException", // The mutex is acquired all the same.
        }).ToImmutableArray();
    }

    private static FlowRegionKind Kind(ControlFlowRegion region) => region.Kind switch
    {
        ControlFlowRegionKind.Root => FlowRegionKind.Root,
        ControlFlowRegionKind.TryAndCatch => FlowRegionKind.TryAndCatch,
        ControlFlowRegionKind.TryAndFinally => FlowRegionKind.TryAndFinally,
        ControlFlowRegionKind.Try => FlowRegionKind.Try,
        ControlFlowRegionKind.Filter => FlowRegionKind.Filter,
        ControlFlowRegionKind.Catch => FlowRegionKind.Catch,
        ControlFlowRegionKind.FilterAndHandler => FlowRegionKind.FilterAndHandler,
        ControlFlowRegionKind.Finally => FlowRegionKind.Finally,
        _ => FlowRegionKind.Plain,
    };
}
