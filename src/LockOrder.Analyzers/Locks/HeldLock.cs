using System.Collections.Immutable;

namespace LockOrder.Analyzers.Locks;

/// <summary>A lock held at a point of a path.</summary>
/// <remarks><see cref="Since"/> and <see cref="Via"/> are for messages and take no part in equality.</remarks>
internal sealed class HeldLock(LockReference reference, LockMode mode, LockTraits traits, int count, bool isCertain, SourceSpan since, CallStep? via)
{
    /// <summary>Recursion deeper than this is counted as this.</summary>
    public const int MaxCount = 8;

    public LockReference Lock { get; } = reference;

    public LockMode Mode { get; } = mode;

    public LockTraits Traits { get; } = traits;

    /// <summary>How many releases it takes, at most <see cref="MaxCount"/>.</summary>
    public int Count { get; } = count;

    /// <summary>Held on every path that was merged into this one.</summary>
    public bool IsCertain { get; } = isCertain;

    public SourceSpan Since { get; } = since;

    /// <summary>The call that acquired it, when it was not acquired by the method itself.</summary>
    public CallStep? Via { get; } = via;

    /// <summary>Only asserted, or required of the caller: nobody here has to release it.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Taken to be held at entry because the method releases it and never acquires it.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Acquired by a method call or constructor whose contract is that somebody else releases it.</summary>
    public bool IsHandedOver { get; init; }

    /// <summary>The callee that returned with it and gave out nothing that would release it.</summary>
    public Callee? LeftBy { get; init; }

    /// <summary>Where its holder acquires another lock, for those who see the two nested from further up.</summary>
    public NestingPlace? Nests { get; init; }

    public HeldLock With(LockReference? reference = null, LockMode? mode = null, int? count = null, bool? isCertain = null, bool? isHandedOver = null, NestingPlace? nests = null) =>
        new(reference ?? Lock, mode ?? Mode, Traits, count ?? Count, isCertain ?? IsCertain, Since, Via)
        {
            IsAssumed = IsAssumed,
            IsInferred = IsInferred,
            LeftBy = LeftBy,
            IsHandedOver = isHandedOver ?? IsHandedOver,
            Nests = nests ?? Nests,
        };

    public bool SameAs(HeldLock other) =>
        Mode == other.Mode && Count == other.Count && IsCertain == other.IsCertain && IsAssumed == other.IsAssumed && Equals(Lock, other.Lock);
}

/// <summary>The line of a holder that acquires another lock, by calling somebody or itself.</summary>
internal sealed record NestingPlace(Callee Holder, SourceSpan Span, CallStep? Via);

/// <summary>One step of a trace: a call, and what the called method does in turn.</summary>
internal sealed record CallStep(string Callee, SourceSpan Site, CallStep? Next)
{
    public int Length => 1 + (Next?.Length ?? 0);

    public ImmutableArray<CallStep> Steps()
    {
        var builder = ImmutableArray.CreateBuilder<CallStep>();
        for (var step = this; step is not null; step = step.Next)
        {
            builder.Add(step);
        }

        return builder.ToImmutable();
    }
}
