using System;

namespace LockOrder.Analyzers.Locks;

/// <summary>What the engine needs to know of a kind of lock. Type names stay in <c>Binding</c> and <c>Lowering</c>.</summary>
[Flags]
internal enum LockTraits
{
    None = 0,

    /// <summary>The holder may acquire it again.</summary>
    Reentrant = 1,

    /// <summary>Only the acquiring thread may release it; it must not be held over an <c>await</c>.</summary>
    Affine = 2,

    /// <summary>Waiting burns the processor: nothing may sleep while it is held.</summary>
    Spin = 4,

    /// <summary>Acquired by awaiting; waiting does not block the thread.</summary>
    Async = 8,

    /// <summary>Acquiring it again throws at once instead of hanging.</summary>
    ThrowsOnReentry = 16,

    /// <summary>Acquired by a lock statement, which releases it on every way out.</summary>
    Structured = 32,
}
