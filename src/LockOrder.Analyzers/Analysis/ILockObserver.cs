using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Sees every event of a method with the state before it, once the fixpoint is reached: how rules and summaries are made.</summary>
internal interface ILockObserver
{
    /// <summary>A lock is acquired, here or by a callee.</summary>
    void OnAcquire(Acquisition acquisition, LockState before);

    /// <summary>The holder acquires again what cannot be acquired twice.</summary>
    void OnReentry(Acquisition acquisition, HeldLock held, LockState before);

    void OnRelease(Relinquish release, LockState before);

    void OnAccess(GuardedAccess access, LockState before);

    /// <summary>A callee needs a lock for an access of its own.</summary>
    void OnRequirement(Requirement requirement, GuardMiss miss, CallEvent call, Callee callee, LockState before);

    /// <summary>A contract of a callee is not met.</summary>
    void OnContract(ContractBreach breach, LockState before);

    /// <summary>A callee must not be called with a lock that is not held here, but may be by a caller.</summary>
    void OnExclusion(ContractLock unwanted, SourceSpan span, LockState before);

    /// <summary>The thread may sleep, or code nobody here knows runs.</summary>
    void OnForeignWork(ForeignWork work, LockState before);

    void OnWait(MonitorWait wait, LockState before);

    void OnAwait(SourceSpan span, bool isYield, LockState before);

    /// <summary>A delegate of this method's caller is invoked.</summary>
    void OnInvoke(Value target, ImmutableArray<Value> arguments, SourceSpan span, LockState before, EffectEvent? inner);

    /// <summary>A nested body runs as part of this one, or gets away.</summary>
    void OnNested(string body, bool escapes);

    /// <summary>A value gets where code that is not followed can use it.</summary>
    void OnEscape(Value value);

    void OnStore(Value target, Member member, Value value, LockState before);

    void OnOutcomeIgnored(AcquireEvent acquire, LockReference reference, LockState before);

    void OnExit(MethodExit exit, LockState at);
}

/// <param name="Span">Where it is reported: the acquire, or the call that leads to it.</param>
/// <param name="Site">The innermost acquire.</param>
/// <param name="Via">The calls in between.</param>
/// <param name="Against">The locks held by then, each paired with this acquisition.</param>
internal sealed record Acquisition(
    LockReference Lock, LockMode Mode, LockTraits Traits, bool IsTry, SourceSpan Span, SourceSpan Site, CallStep? Via, ImmutableArray<Holding> Against)
{
    /// <summary>Another thread acquires it while this one waits for that thread.</summary>
    public bool OnOtherThread { get; init; }

    /// <summary>Nobody else can see the lock.</summary>
    public bool IsFresh { get; init; }

    public bool IsAfterAwait { get; init; }

    /// <summary>Locks of the caller given up before.</summary>
    public ImmutableArray<LockReference> ReleasedBefore { get; init; } = [];

    /// <summary>What this method holds, for its callers.</summary>
    public ImmutableArray<HeldLock> HeldAdded { get; init; } = [];

    /// <summary>For an acquire in a callee: the locks it held itself by then, and its own place, for circles seen from here.</summary>
    public ImmutableArray<HeldLock> CalleeHeld { get; init; } = [];

    public SourceSpan CalleeSpan { get; init; }

    /// <summary>What the callee was told when it acquired, in this method's terms.</summary>
    public ImmutableArray<(Value Condition, bool Outcome)> Conditions { get; init; } = [];

    public Callee? Callee { get; init; }
}

/// <param name="IsCallees">Both ends lie in the callee, which could not tell the classes: reported here, once they are known.</param>
internal sealed record Holding(HeldLock Held, bool IsCallees);

/// <param name="Found">The lock that is given back, or null.</param>
/// <param name="Wrong">Held, but in another mode.</param>
internal sealed record Relinquish(LockReference Lock, LockMode? Mode, HeldLock? Found, HeldLock? Wrong, SourceSpan Span, CallStep? Via)
{
    /// <summary>This path has acquired and released it before.</summary>
    public bool IsRepeated { get; init; }

    public LockTraits Traits { get; init; }

    /// <summary>Pulse and wait only need the lock.</summary>
    public bool OnlyNeeds { get; init; }
}

internal sealed record GuardedAccess(Member Member, Value Base, bool IsWrite, bool IsContents, SourceSpan Span, ImmutableArray<GuardMiss> Misses);

/// <param name="NearMiss">A lock of the right class that belongs to another object.</param>
/// <param name="SharedOnly">The right lock, held for reading only.</param>
internal sealed record GuardMiss(Guard Guard, GuardLock Lock, HeldLock? NearMiss, HeldLock? SharedOnly);

internal sealed record ContractBreach(ContractLock Wanted, bool IsExclusion, HeldLock? Held, Callee Callee, SourceSpan Span, LockReference Lock);

/// <param name="Against">Locks held meanwhile.</param>
internal sealed record ForeignWork(EffectKind Kind, string Text, SourceSpan Span, SourceSpan Site, CallStep? Via, ImmutableArray<HeldLock> Against)
{
    public bool IsAfterAwait { get; init; }

    public ImmutableArray<LockReference> ReleasedBefore { get; init; } = [];

    /// <summary>A parameter of this method is what is called.</summary>
    public bool IsParameter { get; init; }

    /// <summary>What the callee was told when it did that, in this method's terms.</summary>
    public ImmutableArray<(Value Condition, bool Outcome)> Conditions { get; init; } = [];

    /// <summary>The parameter or member that holds the delegate invoked: a caller may know what is in it.</summary>
    public Value? Target { get; init; }
}

internal sealed record MonitorWait(LockReference Lock, LockTraits Traits, SourceSpan Span, CallStep? Via, ImmutableArray<HeldLock> Others)
{
    /// <summary>The monitor is held, so that there is something to give up.</summary>
    public bool IsHeld { get; init; } = true;
}

internal sealed record MethodExit(Value Result, bool Throws, bool IsExplicit);
