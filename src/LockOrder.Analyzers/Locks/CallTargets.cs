using System;
using System.Collections.Immutable;

namespace LockOrder.Analyzers.Locks;

/// <summary>Where a call may go, and what is known of a callee outside the compilation.</summary>
internal sealed record CallTargets(Callee Static, ImmutableArray<CallTarget> Candidates, ApiEffect Effect)
{
    /// <summary>More implementations exist than the policy follows, or code outside may add one.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The call is through a delegate or event whose target is the receiver's value.</summary>
    public bool IsDelegate { get; init; }

    /// <summary>A class of locks by the static type of the result.</summary>
    public LockClass? ResultClass { get; init; }

    /// <summary>The call waits for <see cref="Static"/>, a callback, to end on another thread.</summary>
    public LockClass? Callback { get; init; }

    /// <summary>The callee disposes its receiver: a guard object gives back its lock.</summary>
    public bool IsDispose { get; init; }

    public override string ToString() => Static.Id;
}

/// <summary>One body a call may reach, and the exact receiver types for which it does.</summary>
internal sealed record CallTarget(Callee Callee, ImmutableArray<string> ReceiverTypes);

/// <summary>What a framework or foreign callee does that matters under a lock.</summary>
[Flags]
internal enum ApiEffects
{
    None = 0,

    /// <summary>Can put the thread to sleep.</summary>
    Blocks = 1,

    /// <summary>Runs code its caller does not know: handlers, continuations, registered callbacks.</summary>
    CallsOut = 2,

    /// <summary>Runs its delegate arguments before it returns, on this thread.</summary>
    RunsDelegates = 4,

    /// <summary>Runs its delegate arguments on other threads and waits for them.</summary>
    RunsAndWaits = 8,

    /// <summary>Starts its delegate arguments elsewhere; the result stands for that work.</summary>
    StartsDelegates = 16,

    /// <summary>Waits for the work its receiver or first argument stands for.</summary>
    WaitsForWork = 32,

    /// <summary>Puts its arguments where other threads can find them.</summary>
    Publishes = 64,

    /// <summary>Changes the contents of its receiver.</summary>
    Mutates = 128,

    /// <summary>Enumerates its sequence arguments before it returns.</summary>
    Enumerates = 256,

    /// <summary>Never returns.</summary>
    NeverReturns = 512,

    /// <summary>The result is the receiver, or the first argument, in other clothes.</summary>
    PassesThrough = 1024,

    /// <summary>Throws nothing, or only what its arguments rule out.</summary>
    NeverThrows = 2048,
}

/// <param name="Text">What it does in words for a message: <c>sleeps</c>, <c>runs registered callbacks</c>.</param>
internal sealed record ApiEffect(ApiEffects Effects, string Text)
{
    public static readonly ApiEffect None = new(ApiEffects.None, "");

    public bool Has(ApiEffects effect) => (Effects & effect) != 0;
}
