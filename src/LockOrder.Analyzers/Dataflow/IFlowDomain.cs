using System.Collections.Generic;

namespace LockOrder.Analyzers.Dataflow;

/// <summary>What a problem tells the solver. A state belongs to one path; the solver keeps a bounded set of them at each node.</summary>
internal interface IFlowDomain<TEvent, TState>
    where TState : class
{
    TState Clone(TState state);

    /// <summary>Applies an event. May change <paramref name="state"/> in place, replace it by several, or drop it.</summary>
    void Step(TEvent item, TState state, List<TState> results);

    /// <summary>Whether control may leave at this event by an exception; the state before the event goes to the handlers.</summary>
    bool MayThrow(TEvent item);

    /// <summary>How many events at the start of a <c>try</c> only prepare it: what comes after them is what its handlers are for.</summary>
    /// <param name="hasSuccess">A handler is for an exception that stands for success.</param>
    int Preparation(System.Collections.Immutable.ImmutableArray<TEvent> events, bool hasSuccess);

    /// <summary>Marks a state that got into a handler, or returns null to drop it.</summary>
    TState? Caught(TState state, bool isExplicit);

    /// <summary>Narrows a state by a branch, or returns null when the branch cannot be taken.</summary>
    TState? Assume(TState state, int condition, bool outcome);

    /// <summary>Prepares a state for entering a block: drops what no later event reads, renames what a loop changes.</summary>
    TState Enter(TState state, int from, int to);

    /// <summary>Adds a state to those at a node; true when the set changed. Merge is idempotent and only loses knowledge.</summary>
    bool Merge(FlowNode node, List<TState> states, TState state);

    /// <summary>About to run the states of a node: the last chance to merge some.</summary>
    void Settle(FlowNode node, List<TState> states);

    void Leave(TState state, FlowBranchKind kind, int result, bool isExplicit);

    /// <summary>False when the budget is spent; the solver then stops where it is.</summary>
    bool Spend();
}
