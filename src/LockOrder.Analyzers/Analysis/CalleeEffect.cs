using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// What a caller needs to know of a method: how it can end, what happens on the way, what it asks for. Everything is said in
/// the callee's own terms (its object, its parameters, statics) and holds no symbol, so it can be compared and kept.
/// </summary>
/// <remarks>Sites and traces take no part in equality: a method that moved a line is the same method to its callers.</remarks>
internal sealed class CalleeEffect
{
    /// <summary>Never returns: where the least fixpoint starts.</summary>
    public static readonly CalleeEffect Bottom = new();

    /// <summary>Does nothing that matters, may return anything.</summary>
    public static readonly CalleeEffect Nothing = new() { Exits = [ExitCase.Plain] };

    public ImmutableArray<ExitCase> Exits { get; init; } = [];

    public ImmutableArray<EffectEvent> Events { get; init; } = [];

    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>Locks it acquires itself, and when.</summary>
    public ImmutableArray<OwnLock> OwnLocks { get; init; } = [];

    /// <summary>Locks it gives up before it acquires them, if it ever does: it is called with them held.</summary>
    public ImmutableArray<(LockReference Lock, LockMode Mode)> Given { get; init; } = [];

    /// <summary>Members it or its callees may assign; facts about them do not survive the call.</summary>
    public ImmutableHashSet<Member> Writes { get; init; } = ImmutableHashSet<Member>.Empty;

    /// <summary>Parameters it puts where others can find them.</summary>
    public ImmutableArray<int> PublishedParameters { get; init; } = [];

    public Contract Contract { get; init; } = Contract.None;

    /// <summary>Stated requirements of its own callees that it does not meet itself and passes on.</summary>
    public ImmutableArray<ContractLock> LiftedRequirements { get; init; } = [];

    /// <summary>A budget ran out: effects are incomplete, and silence is not a proof.</summary>
    public string? Incomplete { get; init; }

    /// <summary>Leaves locks as they were, whatever the way out.</summary>
    public bool IsBalanced => Exits.All(e => e.Acquired.IsEmpty && e.Released.IsEmpty);

    public bool SameAs(CalleeEffect other) =>
        Incomplete == other.Incomplete
        && Exits.SequenceEqual(other.Exits)
        && Events.SequenceEqual(other.Events)
        && Events.Zip(other.Events, (a, b) => a.Conditions.SequenceEqual(b.Conditions)).All(x => x)
        && Requirements.SequenceEqual(other.Requirements)
        && Requirements.Zip(other.Requirements, (a, b) => a.Conditions.SequenceEqual(b.Conditions)).All(x => x)
        && Writes.SetEquals(other.Writes)
        && LiftedRequirements.Select(l => l.Lock).SequenceEqual(other.LiftedRequirements.Select(l => l.Lock))
        && PublishedParameters.SequenceEqual(other.PublishedParameters);
}

/// <summary>
/// A lock the method acquires itself. What it touches without that lock is its own mistake, since it does not count on callers; but another
/// object's lock is another matter, and so is what it does when it was told not to acquire.
/// </summary>
internal sealed record OwnLock(LockReference Lock, ImmutableArray<(Value Condition, bool Outcome)> Conditions)
{
    public bool Covers(LockClass wanted, Value target, ImmutableArray<(Value Condition, bool Outcome)> conditions) =>
        wanted.Equals(Lock.Class) && !ArgumentFacts.Contradict(Conditions, conditions) && !(IsNamed(Lock.Instance) && IsNamed(target) && !Lock.Instance.Root.Equals(target.Root));

    private static bool IsNamed(Value value) => value.Root is Value.This or Value.Parameter;
}

/// <summary>One way a method can end.</summary>
/// <param name="Result">In the callee's terms; <see cref="Value.Top"/> when unknown.</param>
/// <param name="Conditions">What must have been true of the callee's terms for this exit.</param>
internal sealed record ExitCase(
    Value Result,
    bool? ResultIsNull,
    ImmutableArray<AcquiredLock> Acquired,
    ImmutableArray<ReleasedLock> Released,
    ImmutableArray<(Value Condition, bool Outcome)> Conditions,
    ImmutableArray<(int Ordinal, Value Value)> Outputs,
    ImmutableArray<(Value Path, Value Value)> Stores,
    ImmutableArray<(string Variable, Value Value)> Captured)
{
    public static readonly ExitCase Plain = new(Value.Top, null, [], [], [], [], [], []);

    /// <summary>The object that is returned, or its own, says which way out it was, as a guard with <c>bool Held</c> does.</summary>
    public bool TellsByMember(ExitCase other) =>
        Stores.Any(s => (s.Path.Root.Equals(Value.ReturnValue) || s.Path.Root is Value.This) && other.Stores.Any(o => o.Path.Equals(s.Path) && Differ(s.Value, this, o.Value, other)));

    private static bool Differ(Value one, ExitCase own, Value another, ExitCase other) =>
        one is Value.Constant && another is Value.Constant ? !one.Equals(another)
        : one.Equals(Value.Null) ? other.Acquires(another)
        : another.Equals(Value.Null) && own.Acquires(one);

    /// <summary>A lock that was acquired is an object.</summary>
    private bool Acquires(Value value) => Acquired.Any(a => a.Lock.Instance.Equals(value));

    public bool Equals(ExitCase? other) =>
        other is not null && Result.Equals(other.Result) && ResultIsNull == other.ResultIsNull
        && Acquired.SequenceEqual(other.Acquired) && Released.SequenceEqual(other.Released)
        && Conditions.SequenceEqual(other.Conditions) && Outputs.SequenceEqual(other.Outputs)
        && Stores.SequenceEqual(other.Stores) && Captured.SequenceEqual(other.Captured);

    public override int GetHashCode() => Result.GetHashCode() ^ Acquired.Length ^ (Released.Length << 4);
}

/// <param name="ByResult">Disposing the result releases it.</param>
internal sealed record AcquiredLock(LockReference Lock, LockMode Mode, LockTraits Traits, int Count, bool ByResult, SourceSpan Since, CallStep? Via)
{
    /// <summary>Where the guard that releases it is kept, in the callee's terms; null when it is the result or there is none.</summary>
    public Value? GuardPath { get; init; }

    /// <summary>False when it was acquired on paths too many to tell apart: guards believe it is held, and nothing else is made of it.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Its release is owed to nobody any more, or is somebody else's business.</summary>
    public bool IsHandedOver { get; init; }

    /// <summary>The <c>out</c> or <c>ref</c> parameter that the guard comes out by, or -1.</summary>
    public int GuardOutput { get; init; } = -1;

    public bool Equals(AcquiredLock? other) =>
        other is not null && Lock.Equals(other.Lock) && Mode == other.Mode && Count == other.Count && ByResult == other.ByResult && Equals(GuardPath, other.GuardPath) && GuardOutput == other.GuardOutput && IsHandedOver == other.IsHandedOver && IsCertain == other.IsCertain;

    public override int GetHashCode() => Lock.GetHashCode() ^ Count;
}

internal enum EffectKind
{
    Acquire,

    /// <summary>Can put the thread to sleep.</summary>
    Block,

    /// <summary>Runs code nobody here knows.</summary>
    CallOut,

    /// <summary>Waits on a monitor: releases it alone and acquires it again.</summary>
    Wait,

    /// <summary>Invokes a delegate the caller passed or captured.</summary>
    Invoke,

    /// <summary>Must not happen while the lock is held.</summary>
    Exclude,
}

/// <summary>Something that happens while the callee runs, with what it holds by then.</summary>
/// <param name="Lock">The lock acquired or waited on.</param>
/// <param name="HeldAdded">Locks the callee holds itself at that point.</param>
/// <param name="ReleasedBefore">Locks of the caller that it gave up first.</param>
/// <param name="Target">The delegate invoked.</param>
internal sealed record EffectEvent(
    EffectKind Kind,
    LockReference? Lock,
    LockMode Mode,
    LockTraits Traits,
    bool IsTry,
    ImmutableArray<HeldLock> HeldAdded,
    ImmutableArray<LockReference> ReleasedBefore,
    bool IsAfterAwait,
    bool OnOtherThread,
    string Text,
    Value? Target,
    ImmutableArray<Value> Arguments)
{
    /// <summary>Where in the callee: its own statement, or its call of the method that does it.</summary>
    public SourceSpan Span { get; init; }

    public CallStep? Via { get; init; }

    /// <summary>The innermost place.</summary>
    public SourceSpan Site { get; init; }

    /// <summary>Happens at a time or on a thread of its own, under no lock but those in <see cref="HeldAdded"/>.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>What the callee was told whenever it happened. No part of equality: the same event met in two ways is one.</summary>
    public ImmutableArray<(Value Condition, bool Outcome)> Conditions { get; init; } = [];

    public bool Equals(EffectEvent? other) =>
        other is not null && Kind == other.Kind && Equals(Lock, other.Lock) && Mode == other.Mode && IsTry == other.IsTry
        && IsAfterAwait == other.IsAfterAwait && OnOtherThread == other.OnOtherThread && IsElsewhere == other.IsElsewhere && Text == other.Text && Equals(Target, other.Target)
        && HeldAdded.Length == other.HeldAdded.Length && HeldAdded.Zip(other.HeldAdded, (a, b) => a.SameAs(b)).All(x => x)
        && ReleasedBefore.SequenceEqual(other.ReleasedBefore) && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => (int)Kind ^ (Lock?.GetHashCode() ?? 0) ^ Text.GetHashCode();
}

/// <summary>A guarded access in the callee that its callers have to make safe.</summary>
/// <param name="Base">The object whose member it is; <see cref="Value.Top"/> when it has no name for the caller.</param>
/// <param name="Stated">An attribute, assertion or remark asks for it in words; null when it was inferred from an access.</param>
internal sealed record Requirement(Guard Guard, GuardLock Lock, Value Base, Member Member, bool IsWrite)
{
    public SourceSpan Site { get; init; }

    public CallStep? Via { get; init; }

    /// <summary>Locks of the wanted class that the callee holds itself, of other objects as far as it knows: a caller may pass one object twice.</summary>
    public ImmutableArray<LockReference> Held { get; init; } = [];

    /// <summary>What the callee was told whenever it came to the access; no part of equality.</summary>
    public ImmutableArray<(Value Condition, bool Outcome)> Conditions { get; init; } = [];

    public bool Equals(Requirement? other) =>
        other is not null && Lock.Equals(other.Lock) && Base.Equals(other.Base) && Member.Equals(other.Member) && IsWrite == other.IsWrite;

    public override int GetHashCode() => Lock.GetHashCode() ^ Base.GetHashCode();
}

/// <summary>Where the analysis asks for what a callee does.</summary>
internal interface ICalleeEffects
{
    /// <summary>Null when nothing is known, or nothing that matters can happen.</summary>
    CalleeEffect? Find(Callee callee);
}
