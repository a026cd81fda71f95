using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Dataflow;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering;

/// <summary>A body ready for analysis: its events in a flow graph, and what its slots start with.</summary>
internal sealed record MethodGraph(Callee Callee, FlowGraph<LockEvent> Flow)
{
    /// <summary>The slot of each parameter by ordinal.</summary>
    public ImmutableArray<int> ParameterSlots { get; init; } = [];

    /// <summary>Slots of <c>ref</c> and <c>out</c> parameters, whose last value the caller sees, by ordinal; -1 for others.</summary>
    public ImmutableArray<int> OutputSlots { get; init; } = [];

    /// <summary>Variables of the enclosing body that this one uses, and the slots they have here.</summary>
    public ImmutableArray<(string Variable, int Slot)> Captures { get; init; } = [];

    /// <summary>Slots of this body that nested bodies use, by variable.</summary>
    public ImmutableArray<(string Variable, int Slot)> Shared { get; init; } = [];

    /// <summary>Locks the body releases without having acquired them: held at entry, or it could not.</summary>
    public ImmutableArray<(LockReference Lock, LockMode Mode)> InferredHeld { get; init; } = [];

    /// <summary>Assertions before anything else happens: a contract for callers.</summary>
    public Contract HeadAssertions { get; init; } = Contract.None;

    /// <summary>By nested body, the slots it shares with this one.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> ClosureCaptures { get; init; } = ImmutableDictionary<string, ImmutableArray<int>>.Empty;

    /// <summary>By nested body, the shared slots it assigns.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> ClosureAssignments { get; init; } = ImmutableDictionary<string, ImmutableArray<int>>.Empty;

    public IEnumerable<int> ClosureWrites(ImmutableArray<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is Value.Closure closure && ClosureAssignments.TryGetValue(closure.Body, out var slots))
            {
                foreach (var slot in slots)
                {
                    yield return slot;
                }
            }
        }
    }

    /// <summary>Where the body's name stands, for messages about the body as a whole.</summary>
    public SourceSpan NameSpan { get; init; }

    /// <summary>Slots read after each block starts: others are dropped there, so that states can meet again.</summary>
    public ImmutableArray<ImmutableArray<bool>> LiveAtEntry { get; init; } = [];

    /// <summary>For each loop head, the slots assigned inside the loop.</summary>
    public ImmutableArray<ImmutableArray<int>> ChangedInLoop { get; init; } = [];

    /// <summary>Variables on which it depends whether a lock is acquired or released, or which.</summary>
    public ImmutableArray<int> Deciding { get; init; } = [];

    /// <summary>Bodies this one may call or make delegates of: what its summary depends on.</summary>
    public ImmutableArray<Callee> Dependencies { get; init; } = [];

    /// <summary>Nested bodies in source order.</summary>
    public ImmutableArray<Callee> Nested { get; init; } = [];

    /// <summary>Full name of the type the body is in, for scoped orders.</summary>
    public string Scope { get; init; } = "";

    public bool HasAwait { get; init; }

    /// <summary>The whole body runs under this lock, as <c>[MethodImpl(MethodImplOptions.Synchronized)]</c> says.</summary>
    public LockOperand? Synchronized { get; init; }
}
