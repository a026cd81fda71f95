using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering;

// What a method does, as far as locks can depend on it. Slots are variables, captures and intermediate results.
// Nothing here knows the compiler; EventBuilder is the only writer.

/// <summary>One step of a body.</summary>
internal abstract class LockEvent
{
    /// <summary>Where it stands, or <see cref="SourceSpan.None"/> for steps no message points to.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The slot it writes, or -1.</summary>
    public int Target { get; init; } = -1;

    /// <summary>Unique in the body, names the objects it makes.</summary>
    public int Site { get; set; }

    /// <summary>May run more than once in one activation of the body.</summary>
    public bool IsInLoop { get; set; }

    /// <summary>The slots it reads; -1 entries mean nothing.</summary>
    public abstract ImmutableArray<int> Sources { get; }

    public override string ToString() => $"{GetType().Name} t{Target} <- {string.Join(",", Sources)} {Text}";

    protected virtual string Text => "";
}

/// <summary>Target := Source.</summary>
internal sealed class CopyEvent(int source) : LockEvent
{
    public int Source { get; } = source;

    public override ImmutableArray<int> Sources => [Source];
}

/// <summary>Target := a value that needs nothing computed, or something unknown when <see cref="Value"/> is null.</summary>
internal sealed class ValueEvent(Value? value) : LockEvent
{
    public Value? Value { get; } = value;

    public override ImmutableArray<int> Sources => [];

    protected override string Text => Value?.ToString() ?? "?";
}

/// <summary>Target := a value computed from others: a condition.</summary>
internal sealed class ComputeEvent(ComputeKind kind, int left, int right, string typeId = "") : LockEvent
{
    public ComputeKind Kind { get; } = kind;

    public int Left { get; } = left;

    public int Right { get; } = right;

    public string TypeId { get; } = typeId;

    public override ImmutableArray<int> Sources => [Left, Right];

    protected override string Text => Kind.ToString();
}

internal enum ComputeKind
{
    Not,
    Equal,
    NotEqual,
    Less,
    GreaterOrEqual,
    Greater,
    LessOrEqual,

    /// <summary>A test that a value passes or not for good, and null never does: of its type, a flag, having characters.</summary>
    TypeTest,
    And,
    Or,
}

internal enum AccessKind
{
    Read,
    Write,
    ReadWrite,

    /// <summary>What the member refers to is read or changed, by an indexer, a call, an enumeration.</summary>
    ContentsRead,
    ContentsWrite,

    /// <summary>The other half of an access that has been told of already.</summary>
    Same,

    /// <summary>Read in order to acquire or release what it holds: nobody can hold a lock before that.</summary>
    Operand,
}

/// <summary>Reads or passes on a member of an object; <see cref="Base"/> is -1 for a static one.</summary>
internal sealed class LoadEvent(int @base, Member member, AccessKind access) : LockEvent
{
    public int Base { get; } = @base;

    public Member Member { get; } = member;

    public AccessKind Access { get; } = access;

    /// <summary>The member is given another value in the same step; who read it keeps the old one.</summary>
    public bool TakesOut { get; init; }

    /// <summary>The member is passed by reference, and is touched where this callee does it.</summary>
    public Callee? PassedTo { get; init; }

    public override ImmutableArray<int> Sources => [Base];

    protected override string Text => Access + " " + Member;
}

/// <summary>Uses what a collection holds that was read from a member before.</summary>
internal sealed class UseEvent(int source, AccessKind access) : LockEvent
{
    public int Source { get; } = source;

    public AccessKind Access { get; } = access;

    public override ImmutableArray<int> Sources => [Source];

    protected override string Text => Access.ToString();
}

/// <summary>Assigns a member of an object.</summary>
internal sealed class StoreEvent(int @base, Member member, int source, AccessKind access) : LockEvent
{
    public int Base { get; } = @base;

    public Member Member { get; } = member;

    public int Source { get; } = source;

    public AccessKind Access { get; } = access;

    /// <summary>Assigns only if the member had an expected value.</summary>
    public bool IsConditional { get; init; }

    public override ImmutableArray<int> Sources => [Base, Source];

    protected override string Text => Access + " " + Member;
}

internal sealed class LoadElementEvent(int array, int index) : LockEvent
{
    public int Array { get; } = array;

    public int Index { get; } = index;

    public override ImmutableArray<int> Sources => [Array, Index];
}

internal sealed class StoreElementEvent(int array, int index, int source) : LockEvent
{
    public int Array { get; } = array;

    public int Index { get; } = index;

    public int Source { get; } = source;

    public override ImmutableArray<int> Sources => [Array, Index, Source];
}

/// <summary>Makes an object; the constructor's own work follows as a <see cref="CallEvent"/>.</summary>
internal sealed class NewEvent(string typeId, bool matters) : LockEvent
{
    public string TypeId { get; } = typeId;

    /// <summary>The type has a lock or a guarded member, so it pays to know whether the object is still unshared.</summary>
    public bool Matters { get; } = matters;

    public override ImmutableArray<int> Sources => [];

    protected override string Text => TypeId;
}

/// <summary>Target := a delegate for a body of this compilation.</summary>
internal sealed class ClosureEvent(Callee body, int receiver) : LockEvent
{
    public Callee Body { get; } = body;

    public int Receiver { get; } = receiver;

    public override ImmutableArray<int> Sources => [Receiver];

    protected override string Text => Body.Id;
}

/// <summary>A call, in the order of evaluation after its operands.</summary>
internal sealed class CallEvent(CallTargets targets, int receiver, ImmutableArray<int> arguments) : LockEvent
{
    public CallTargets Targets { get; } = targets;

    /// <summary>The object, or the delegate for an invocation of one; -1 for a static call.</summary>
    public int Receiver { get; } = receiver;

    /// <summary>By ordinal of the parameter.</summary>
    public ImmutableArray<int> Arguments { get; } = arguments;

    /// <summary>Slots that <c>out</c> and <c>ref</c> arguments write, by ordinal, -1 for others; default when there are none.</summary>
    public ImmutableArray<int> Outputs { get; init; }

    /// <summary>Its task is awaited on the spot.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>The work it starts is kept in a variable that is awaited further down: it runs under what is held there.</summary>
    public bool IsAwaitedLater { get; init; }

    /// <summary>What is started is put into a collection that is awaited further down in the same member.</summary>
    public bool IsCollected { get; init; }

    /// <summary>Its task or sequence is returned or dropped: nobody here waits for it.</summary>
    public bool IsLeft { get; init; }

    /// <summary>
    /// The monitors of what is passed where any object would do, by ordinal: the callee cannot know them, and neither does a path to the object.
    /// Default when there are none.
    /// </summary>
    public ImmutableArray<LockClass?> Monitors { get; init; }

    public override ImmutableArray<int> Sources => Arguments.Insert(0, Receiver);

    protected override string Text => Targets.ToString();
}

/// <summary>Acquires a lock.</summary>
internal sealed class AcquireEvent(LockOperand operand, LockMode mode, LockTraits traits, AcquireForm form) : LockEvent
{
    public LockOperand Operand { get; } = operand;

    public LockMode Mode { get; } = mode;

    public LockTraits Traits { get; } = traits;

    public AcquireForm Form { get; } = form;

    /// <summary>The slot that tells whether a try succeeded, or that <c>ref bool lockTaken</c> sets; -1 without.</summary>
    public int Taken { get; init; } = -1;

    /// <summary>The target is an object whose disposal releases the lock.</summary>
    public bool YieldsGuard { get; init; }

    /// <summary>The target is a task of the outcome; acquisition is when it is awaited. Treated as acquired here.</summary>
    public bool IsAwaitable { get; init; }

    /// <summary>The outcome of a try decides nothing: it is neither branched on, stored nor returned.</summary>
    public bool IsOutcomeIgnored { get; init; }

    /// <summary>Waits at most a finite time, so it cannot close a cycle, but blocks.</summary>
    public bool IsTimed { get; init; }

    /// <summary>The mode the holder gives up when it upgrades; null for a plain acquisition.</summary>
    public LockMode? UpgradesFrom { get; init; }

    /// <summary>All locks of <c>WaitHandle.WaitAll</c>, which have no order among themselves.</summary>
    public int Group { get; init; } = -1;

    public override ImmutableArray<int> Sources => [Operand.Slot];

    protected override string Text => $"{Form} {Mode} {Operand}";
}

internal enum AcquireForm
{
    /// <summary>Returns with the lock held, or never.</summary>
    Blocking,

    /// <summary>Gives up at once or after a time; the outcome says whether it is held.</summary>
    Try,
}

/// <summary>Which lock an operation works on.</summary>
/// <param name="Slot">The slot of the lock object (or of the object that is the lock).</param>
/// <param name="StaticClass">The class by static type, for objects reached by no member; null when unknown.</param>
/// <param name="Forced">The class whatever the object, for locks the document describes by methods.</param>
internal sealed record LockOperand(int Slot, LockClass? StaticClass, LockClass? Forced)
{
    /// <summary>The lock itself when it is not the value of a slot: a type object, a named mutex.</summary>
    public LockReference? Known { get; init; }

    public override string ToString() => $"s{Slot} {Forced?.Id ?? StaticClass?.Id}";
}

internal sealed class ReleaseEvent(LockOperand operand, LockMode? mode, LockTraits traits) : LockEvent
{
    public LockOperand Operand { get; } = operand;

    /// <summary>Null releases whatever mode is held.</summary>
    public LockMode? Mode { get; } = mode;

    public LockTraits Traits { get; } = traits;

    /// <summary>Gives up all levels of recursion.</summary>
    public bool ReleasesAll { get; init; }

    /// <summary>Goes back to this mode instead of letting go.</summary>
    public LockMode? DowngradesTo { get; init; }

    public override ImmutableArray<int> Sources => [Operand.Slot];

    protected override string Text => Operand.ToString();
}

/// <summary>Gives a lock up and acquires it again before going on, as <c>Monitor.Wait</c>; or needs it held, as <c>Pulse</c>.</summary>
internal sealed class WaitEvent(LockOperand operand, bool releases, LockTraits traits) : LockEvent
{
    public LockOperand Operand { get; } = operand;

    public bool Releases { get; } = releases;

    public LockTraits Traits { get; } = traits;

    public override ImmutableArray<int> Sources => [Operand.Slot];

    protected override string Text => Operand.ToString();
}

/// <summary>Target := whether the current thread holds the lock.</summary>
internal sealed class HeldQueryEvent(LockOperand operand, LockMode mode) : LockEvent
{
    public LockOperand Operand { get; } = operand;

    public LockMode Mode { get; } = mode;

    public override ImmutableArray<int> Sources => [Operand.Slot];
}

/// <summary>An object that can be disposed of stands here; if its Dispose gives up a lock that is held, it is that lock's guard.</summary>
/// <param name="disposer">The code that disposes of it, if it is in this compilation.</param>
/// <param name="delegates">What it was made with, and will run when it is disposed of.</param>
internal sealed class AdoptEvent(int guard, Callee? disposer, ImmutableArray<int> delegates) : LockEvent
{
    public int Guard { get; } = guard;

    public Callee? Disposer { get; } = disposer;

    public ImmutableArray<int> Delegates { get; } = delegates;

    public override ImmutableArray<int> Sources => Delegates.Add(Guard);
}

/// <summary>From here on the slot is true, or the path ends: an assertion.</summary>
internal sealed class AssumeEvent(int condition, bool outcome) : LockEvent
{
    public int Condition { get; } = condition;

    public bool Outcome { get; } = outcome;

    public override ImmutableArray<int> Sources => [Condition];
}

internal sealed class AwaitEvent(int awaited) : LockEvent
{
    public int Awaited { get; } = awaited;

    /// <summary>A framework acquire that is its own rule's business, or an await known to be complete.</summary>
    public bool IsAcquire { get; init; }

    public override ImmutableArray<int> Sources => [Awaited];
}

internal sealed class YieldEvent(int value) : LockEvent
{
    public int Value { get; } = value;

    public override ImmutableArray<int> Sources => [Value];
}
