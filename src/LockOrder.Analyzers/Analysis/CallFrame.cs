using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>How a body is run.</summary>
internal enum Passing
{
    /// <summary>Here and now.</summary>
    Synchronous,

    /// <summary>An async method up to its first await.</summary>
    UntilAwait,

    /// <summary>The rest of an async method, while this one waits for it.</summary>
    AfterAwait,

    /// <summary>All of it, on another thread, while this one waits: reentrancy does not help.</summary>
    OtherThread,
}

/// <summary>One activation of a callee: translates its terms into those of the caller.</summary>
internal sealed record CallFrame(CallEvent? Call, SourceSpan Span, Value Receiver, ImmutableArray<Value> Arguments, Passing Passing)
{
    public Callee? Callee { get; init; }

    /// <summary>The caller, whose variables a nested body sees.</summary>
    public LockTransfer? Outer { get; init; }

    public LockState? State { get; init; }

    public bool Sees(EffectEvent inner) => Passing switch
    {
        Passing.UntilAwait => !inner.IsAfterAwait,
        Passing.AfterAwait => inner.IsAfterAwait,
        _ => true,
    };

    /// <summary>A handler of an event that is raised: foreign code in itself.</summary>
    public bool IsHandler { get; init; }

    /// <summary>What the callee returned, once that is known.</summary>
    public Value? Result { get; init; }

    public Value Map(Value value) => State is null || State.Heap.IsEmpty
        ? value.Replace(Translate)
        : value.Replace(part => part is Value.Field field ? Follow(field, State) : Translate(part));

    /// <summary>
    /// A member the caller knows the value of is that value: a lock kept in a new object is the lock it was given.
    /// The receiver and the arguments were worked out where the call stands, so only the callee's own members are followed.
    /// </summary>
    private Value Follow(Value.Field field, LockState state)
    {
        var path = Value.Path(Map(field.Base), field.Member);
        return state.Heap.TryGetValue(path, out var stored) ? stored : path;
    }

    /// <summary>The lock in the caller's terms, with the class that only the caller's path may tell.</summary>
    public LockReference Map(LockReference reference)
    {
        var instance = Map(reference.Instance);
        return reference.Class is null || LockTransfer.IsOuterLock(instance) || IsAnother(reference.Instance, instance)
            ? LockTransfer.Rename(instance, reference.Class ?? Monitor(reference.Instance))
            : reference with { Instance = instance };
    }

    private LockClass? Monitor(Value instance) =>
        instance is Value.Parameter parameter && Call is { Monitors: { IsDefault: false } monitors } && parameter.Index < monitors.Length ? monitors[parameter.Index] : null;

    /// <summary>The member of the callee turned out to hold a lock that the caller knows by another name.</summary>
    private static bool IsAnother(Value before, Value after) =>
        before is Value.Field field && after is not Value.Unknown && !(after is Value.Field other && other.Member.Equals(field.Member));

    private Value? Translate(Value value)
    {
        switch (value)
        {
            case Value.This:
                return Receiver;
            case Value.Parameter parameter:
                return parameter.Index < Arguments.Length ? Arguments[parameter.Index] : Value.Top;
            case Value.Captured captured when captured.Equals(Value.ReturnValue):
                return Result ?? Value.Top;
            case Value.Captured captured:
                return Outer?.Variable(State!, captured.Variable) ?? captured;
            case Value.Fresh or Value.Opaque or Value.Phi:
                return Value.Top;
            default:
                return null;
        }
    }
}
