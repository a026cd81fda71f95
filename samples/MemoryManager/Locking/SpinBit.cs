using System.Threading;
using LockOrder;

namespace MemoryManager;

/// <summary>A lock that waits by spinning, as <c>page_table_lock</c> and the <c>PG_maplock</c> bit do.</summary>
/// <remarks>
/// Made by hand because it must not be reentrant: a kernel thread that takes its own spin lock again spins for ever, while
/// <see cref="Lock"/> and <see cref="Monitor"/> would silently count to two and hide the mistake.
/// </remarks>
internal sealed class SpinBit
{
    private int _held;

    internal bool IsHeld => Volatile.Read(ref _held) != 0;

    [AcquiresLock("this")]
    internal void Enter()
    {
        var spin = default(SpinWait);
        while (Interlocked.Exchange(ref _held, 1) != 0)
        {
            // The holder may be waiting for our processor: give it up now and then, but never sleep.
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    [TryAcquiresLock(true, "this")]
    internal bool TryEnter() => Interlocked.Exchange(ref _held, 1) == 0;

    [ReleasesLock("this")]
    internal void Exit() => Bug.On(Interlocked.Exchange(ref _held, 0) == 0);
}
