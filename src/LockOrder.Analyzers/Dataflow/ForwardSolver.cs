using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace LockOrder.Analyzers.Dataflow;

/// <summary>
/// A worklist over (block, continuation) nodes in block order. Knows exceptions and <c>finally</c>, and no word about locks.
/// Blocks come in an order in which a smaller number that is reached from a larger one is the head of a loop.
/// </summary>
internal sealed class ForwardSolver<TEvent, TState>(FlowGraph<TEvent> graph, IFlowDomain<TEvent, TState> domain, CancellationToken cancellation)
    where TState : class
{
    private readonly Dictionary<FlowNode, List<TState>> _entries = [];
    private readonly SortedDictionary<(int Block, int Serial), FlowNode> _work = [];
    private readonly Dictionary<FlowNode, int> _serials = [];
    private bool _isFrozen;

    /// <summary>The states at the entry of every node reached.</summary>
    public IReadOnlyDictionary<FlowNode, List<TState>> Entries => _entries;

    /// <summary>Nodes in the order they were first reached, by block.</summary>
    public IEnumerable<FlowNode> Nodes
    {
        get
        {
            var nodes = new List<FlowNode>(_entries.Keys);
            nodes.Sort((a, b) => a.Block != b.Block ? a.Block.CompareTo(b.Block) : _serials[a].CompareTo(_serials[b]));
            return nodes;
        }
    }

    /// <summary>Runs to the fixpoint; false when the domain's budget ran out first.</summary>
    public bool Solve(TState initial)
    {
        Flow(initial, -1, new FlowNode(0, null));
        while (_work.Count > 0)
        {
            var first = default(KeyValuePair<(int, int), FlowNode>);
            foreach (var item in _work)
            {
                first = item;
                break;
            }

            _work.Remove(first.Key);
            domain.Settle(first.Value, _entries[first.Value]);
            foreach (var state in _entries[first.Value].ToArray())
            {
                if (!domain.Spend())
                {
                    return false;
                }

                Run(first.Value, domain.Clone(state));
            }
        }

        return true;
    }

    /// <summary>Runs the entry states of a solved graph once more, each through its own node, for an observer in <paramref name="observed"/>.</summary>
    public void Replay(IFlowDomain<TEvent, TState> observed, CancellationToken token)
    {
        var replay = new ForwardSolver<TEvent, TState>(graph, observed, token) { _isFrozen = true };
        foreach (var node in Nodes)
        {
            foreach (var state in _entries[node])
            {
                replay.Run(node, observed.Clone(state));
            }
        }
    }

    /// <summary>Follows one state through a node: its events, then its branches.</summary>
    private void Run(FlowNode node, TState state)
    {
        cancellation.ThrowIfCancellationRequested();
        var block = graph.Blocks[node.Block];

        // Operators, casts and accesses can throw too: every handler is reached at least with what the try began with.
        var beginning = TryAt(block) is { } region ? domain.Preparation(block.Events, Enumerable.Any(graph.Regions[region.Parent].Children, c => graph.Regions[c].IsSuccess)) : -1;
        var current = new List<TState> { state };
        var next = new List<TState>();
        for (var i = 0; i < block.Events.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            next.Clear();
            foreach (var each in current)
            {
                if (i == beginning || domain.MayThrow(block.Events[i]))
                {
                    Interrupt(node, each);
                }

                domain.Step(block.Events[i], each, next);
            }

            (current, next) = (next, current);
        }

        foreach (var each in current)
        {
            if (block.Events.Length == beginning)
            {
                Interrupt(node, each);
            }

            Branch(node, block, each);
        }
    }

    private void Interrupt(FlowNode node, TState state) => Raise(node.Block, graph.Blocks[node.Block].Region, node.Continuation, domain.Clone(state), null);

    /// <summary>The innermost <c>try</c> with handlers that begins with a block.</summary>
    private FlowRegion? TryAt(FlowBlock<TEvent> block)
    {
        for (var region = block.Region; region >= 0 && graph.Regions[region].FirstBlock == block.Ordinal; region = graph.Regions[region].Parent)
        {
            if (graph.Regions[region] is { Kind: FlowRegionKind.Try, Parent: >= 0 } here && graph.Regions[here.Parent].Kind == FlowRegionKind.TryAndCatch)
            {
                return here;
            }
        }

        return null;
    }

    private void Branch(FlowNode node, FlowBlock<TEvent> block, TState state)
    {
        if (block.Conditional is { } jump)
        {
            if (domain.Assume(domain.Clone(state), block.Condition, block.JumpsWhen) is { } taken)
            {
                Follow(node, jump, taken);
            }

            if (domain.Assume(state, block.Condition, !block.JumpsWhen) is not { } rest)
            {
                return;
            }

            state = rest;
        }

        if (block.FallThrough is { } fall)
        {
            Follow(node, fall, state);
        }
    }

    private void Follow(FlowNode node, FlowBranch branch, TState state)
    {
        switch (branch.Kind)
        {
            case FlowBranchKind.EndFinally:
                Resume(node, state);
                break;
            case FlowBranchKind.Throw:
                Raise(node.Block, graph.Blocks[node.Block].Region, node.Continuation, state, branch);
                break;
            case FlowBranchKind.Stop:
                break;
            default:
                Pass(node.Block, branch, 0, OuterOf(node, branch), state);
                break;
        }
    }

    /// <summary>A branch out of a <c>finally</c> (only possible by leaving the method) gives up that block's continuation.</summary>
    private static Continuation? OuterOf(FlowNode node, FlowBranch branch) => branch.Kind == FlowBranchKind.Return ? null : node.Continuation;

    private void Pass(int from, FlowBranch branch, int next, Continuation? outer, TState state)
    {
        if (next < branch.Finallies.Length)
        {
            var region = branch.Finallies[next];
            Flow(state, from, new FlowNode(graph.Regions[region].FirstBlock, new Continuation(region, branch, next + 1, outer, false)));
        }
        else if (branch.Kind == FlowBranchKind.Return || branch.Destination < 0)
        {
            domain.Leave(state, FlowBranchKind.Return, branch.Result, isExplicit: false);
        }
        else
        {
            Flow(state, from, new FlowNode(branch.Destination, outer));
        }
    }

    private void Resume(FlowNode node, TState state)
    {
        var ending = graph.Blocks[node.Block].Region;
        while (ending >= 0 && graph.Regions[ending].Kind is not (FlowRegionKind.Finally or FlowRegionKind.Filter))
        {
            ending = graph.Regions[ending].Parent;
        }

        var continuation = node.Continuation;
        if (ending < 0 || graph.Regions[ending].Kind == FlowRegionKind.Filter || continuation is null)
        {
            return; // A filter that said no: the exception was already offered to the handlers outside.
        }

        if (continuation.Branch is { } branch)
        {
            Pass(node.Block, branch, continuation.Next, continuation.Outer, state);
        }
        else
        {
            // The exception goes on from the whole try statement, so the walk starts outside of it.
            var tryStatement = graph.Regions[graph.Regions[continuation.Finally].Parent];
            Raise(node.Block, tryStatement.Parent, continuation.Outer, state, continuation.Thrown);
        }
    }

    /// <param name="thrown">The throw statement, or null for an exception that something else raises.</param>
    private void Raise(int from, int region, Continuation? continuation, TState state, FlowBranch? thrown)
    {
        var isExplicit = thrown is not null;
        for (var current = region; current >= 0; current = graph.Regions[current].Parent)
        {
            var here = graph.Regions[current];
            if (here.Kind == FlowRegionKind.Finally)
            {
                continuation = continuation?.Outer;
            }

            if (here.Kind != FlowRegionKind.Try || here.Parent < 0)
            {
                continue;
            }

            var statement = graph.Regions[here.Parent];
            if (statement.Kind == FlowRegionKind.TryAndFinally)
            {
                var handler = Child(statement, FlowRegionKind.Finally);
                if (handler is not null && domain.Caught(state, isExplicit) is { } caught)
                {
                    Flow(caught, from, new FlowNode(handler.FirstBlock, new Continuation(handler.Index, null, 0, continuation, isExplicit) { Thrown = thrown }));
                }

                return;
            }

            if (statement.Kind == FlowRegionKind.TryAndCatch && Catch(from, statement, continuation, state, thrown))
            {
                return;
            }
        }

        domain.Leave(state, FlowBranchKind.Throw, -1, isExplicit);
    }

    /// <summary>Sends a state to every handler of a statement; true when none lets the exception pass.</summary>
    private bool Catch(int from, FlowRegion statement, Continuation? continuation, TState state, FlowBranch? thrown)
    {
        foreach (var child in statement.Children)
        {
            var handler = graph.Regions[child];
            if (handler.Kind is not (FlowRegionKind.Catch or FlowRegionKind.FilterAndHandler) || thrown?.Impossible.Contains(child) == true || handler.IsSuccess)
            {
                continue;
            }

            if (domain.Caught(domain.Clone(state), thrown is not null) is { } caught)
            {
                Flow(caught, from, new FlowNode(handler.FirstBlock, continuation));
            }

            if (handler.CatchesAll || thrown?.Certain.Contains(child) == true)
            {
                return true;
            }
        }

        return false;
    }

    private FlowRegion? Child(FlowRegion region, FlowRegionKind kind)
    {
        foreach (var child in region.Children)
        {
            if (graph.Regions[child].Kind == kind)
            {
                return graph.Regions[child];
            }
        }

        return null;
    }

    private void Flow(TState state, int from, FlowNode to)
    {
        if (_isFrozen)
        {
            return;
        }

        if (!_entries.TryGetValue(to, out var states))
        {
            _entries.Add(to, states = []);
            _serials.Add(to, _serials.Count);
        }

        if (domain.Merge(to, states, domain.Enter(state, from, to.Block)))
        {
            _work[(to.Block, _serials[to])] = to;
        }
    }
}
