using System.Threading;
using LockOrder;

namespace MemoryManager;

/// <summary>A sleeping reader-writer lock, fair to writers: once one waits, new readers queue behind it.</summary>
/// <remarks>
/// The fairness matters for the order: a reader that comes in again behind a waiting writer never gets through, so
/// <c>mmap_sem</c> must not be nested in itself even for reading.
/// </remarks>
internal sealed class RwSem
{
    private readonly object _gate = new();
    private int _readers;
    private int _waitingWriters;
    private bool _writing;

    internal bool IsHeldForWriting => Volatile.Read(ref _writing);

    internal bool IsHeld => IsHeldForWriting || Volatile.Read(ref _readers) > 0;

    [AcquiresLock("this", Mode = LockMode.Shared)]
    internal void DownRead()
    {
        lock (_gate)
        {
            while (_writing || _waitingWriters > 0)
            {
                Monitor.Wait(_gate);
            }

            _readers++;
        }
    }

    [TryAcquiresLock(true, "this", Mode = LockMode.Shared)]
    internal bool TryDownRead()
    {
        lock (_gate)
        {
            if (_writing || _waitingWriters > 0)
            {
                return false;
            }

            _readers++;
            return true;
        }
    }

    [ReleasesLock("this", Mode = LockMode.Shared)]
    internal void UpRead()
    {
        lock (_gate)
        {
            Bug.On(_readers == 0);
            _readers--;
            Monitor.PulseAll(_gate);
        }
    }

    [AcquiresLock("this")]
    internal void DownWrite()
    {
        lock (_gate)
        {
            _waitingWriters++;
            while (_writing || _readers > 0)
            {
                Monitor.Wait(_gate);
            }

            _waitingWriters--;
            _writing = true;
        }
    }

    [ReleasesLock("this")]
    internal void UpWrite()
    {
        lock (_gate)
        {
            Bug.On(!_writing);
            _writing = false;
            Monitor.PulseAll(_gate);
        }
    }
}
