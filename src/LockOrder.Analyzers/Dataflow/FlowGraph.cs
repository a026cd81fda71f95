using System.Collections.Immutable;

namespace LockOrder.Analyzers.Dataflow;

/// <summary>
/// A control-flow graph with structured exception regions. It knows nothing of what its events mean. Exception edges are not
/// drawn: the solver derives them from the regions, as they would outnumber the others.
/// </summary>
internal sealed class FlowGraph<TEvent>(ImmutableArray<FlowBlock<TEvent>> blocks, ImmutableArray<FlowRegion> regions, int slotCount)
{
    public ImmutableArray<FlowBlock<TEvent>> Blocks { get; } = blocks;

    /// <summary>Region 0 is the root.</summary>
    public ImmutableArray<FlowRegion> Regions { get; } = regions;

    public int SlotCount { get; } = slotCount;
}

internal sealed record FlowBlock<TEvent>(int Ordinal, int Region, ImmutableArray<TEvent> Events, FlowBranch? Conditional, int Condition, bool JumpsWhen, FlowBranch? FallThrough);

internal enum FlowBranchKind
{
    Regular,
    Return,
    Throw,
    EndFinally,
    Stop,
}

/// <param name="Destination">Block number, or -1 when the branch leaves the method.</param>
/// <param name="Finallies">Regions of <c>finally</c> blocks to run on the way, innermost first.</param>
/// <param name="Result">Slot of the returned or thrown value, or -1.</param>
internal sealed record FlowBranch(FlowBranchKind Kind, int Destination, ImmutableArray<int> Finallies, int Result)
{
    /// <summary>For a throw: handlers that catch what is thrown whatever it turns out to be, and handlers that cannot.</summary>
    public ImmutableArray<int> Certain { get; init; } = [];

    public ImmutableArray<int> Impossible { get; init; } = [];
}

internal enum FlowRegionKind
{
    Root,
    Plain,
    TryAndCatch,
    TryAndFinally,
    Try,
    Filter,
    Catch,
    FilterAndHandler,
    Finally,
}

/// <param name="CatchesAll">A handler that no exception passes by.</param>
internal sealed record FlowRegion(int Index, FlowRegionKind Kind, int Parent, int FirstBlock, int LastBlock, ImmutableArray<int> Children, bool CatchesAll)
{
    /// <summary>Catches an exception that stands for success, after which the code goes on as if nothing had happened.</summary>
    public bool IsSuccess { get; init; }
}
