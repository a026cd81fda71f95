// One row of the matrix: a piece of C# with holes where locks are acquired and given back.
//
// Lines:   @hold X … @end  a block that holds a lock       @use X    a block under a lock, the place of the finding
//          @take X         the same, without a finding     @enter X, @exit X    acquire and release on their own
//          @exit? X        a release the leaking form lacks   @enter- X  an acquire that is not the place of the finding
//          @ok … @bad …    a line of only the correct or only the faulty form
//          @a … @s …       a line for locks one awaits, or for all others
//          @sync           [MethodImpl(Synchronized)], where that is the lock
//          @fields         the declarations of the two locks
// Words:   @{ … @}         what the finding covers         @[ … @]   an await or yield no thread-affine lock should be held over
//          @Outer @Inner   the locks                       @void @int @ret(T) @seq @Task @async @await @using @IDisposable @Dispose @ref

namespace LockOrder.Analyzers.Tests.Matrix;

/// <summary>What a template needs of a lock.</summary>
[System.Flags]
internal enum Demands
{
    None = 0,

    /// <summary>The compiler allows no await there.</summary>
    NoAwait = 1,

    /// <summary>A lock is handled as a value.</summary>
    Variable = 2,

    /// <summary>A lock's value is copied.</summary>
    Copy = 4,

    /// <summary>Acquired in one member, released in another.</summary>
    Apart = 8,

    /// <summary>The method is async whatever the lock is.</summary>
    Async = 16,

    /// <summary>Awaits within the block.</summary>
    AwaitInside = 32,

    /// <summary>Yields within the block.</summary>
    YieldInside = 64,

    /// <summary>An iterator.</summary>
    Iterator = 128,

    /// <summary>No method there can carry the attribute.</summary>
    NoAttribute = 256,

    /// <summary>An await would have to be crossed by a reference.</summary>
    RefLocal = 512,

    /// <summary>Suspends in the middle of the block.</summary>
    Unowned = 1024,
}

/// <summary>A construct with its two templates.</summary>
/// <param name="Name">The row's heading.</param>
/// <param name="Order">One lock held while another is acquired.</param>
/// <param name="Balance">A lock acquired and given back on every path, or on all but one.</param>
internal sealed record Construct(string Name, string Order, string? Balance = null)
{
    public Demands Demands { get; init; }

    /// <summary>Demands of the order template alone.</summary>
    public Demands OrderDemands { get; init; }

    /// <summary>What stands in front of a lock's name; empty for private fields of the same type.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The type that declares the locks.</summary>
    public string Owner { get; init; } = "Bank";

    /// <summary>What is done under a lock.</summary>
    public string Work { get; init; } = "_value++;";

    /// <summary>Why there is no balance case, when there is none.</summary>
    public string NoBalance { get; init; } = "";

    /// <summary>The lock whose order is knowingly not seen there; a <c>Miss_</c> fixture pins it.</summary>
    public string OrderMissedOf { get; init; } = "";
}
