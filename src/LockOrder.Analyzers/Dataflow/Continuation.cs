using System.Collections.Immutable;

namespace LockOrder.Analyzers.Dataflow;

/// <summary>Where control goes when the <c>finally</c> block being run ends. Paths with different continuations are never merged.</summary>
/// <param name="Finally">The region being run.</param>
/// <param name="Branch">The branch that passes through it, or null when an exception does.</param>
/// <param name="Next">Index into the branch's list of the next region to run.</param>
/// <param name="Outer">The continuation of an enclosing <c>finally</c>, if any.</param>
/// <param name="IsExplicit">The exception was thrown by a <c>throw</c> in this body.</param>
internal sealed record Continuation(int Finally, FlowBranch? Branch, int Next, Continuation? Outer, bool IsExplicit)
{
    /// <summary>The throw that is under way, when it is one of this body.</summary>
    public FlowBranch? Thrown { get; init; }
}

/// <summary>A block as reached under one continuation: the nodes the solver works on.</summary>
internal sealed record FlowNode(int Block, Continuation? Continuation);
