using System;
using System.Threading;

namespace CleanCode.Spin;

/// <summary>Counters behind a spin lock: a few instructions inside, nothing that could sleep.</summary>
public sealed class SpinCounters
{
    // Not readonly: a readonly spin lock would be copied at every use.
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private long _hits;
    private long _misses;

    public void Hit()
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            _hits++;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit(useMemoryBarrier: false);
            }
        }
    }

    public bool TryMiss(TimeSpan patience)
    {
        bool taken = false;
        try
        {
            _spin.TryEnter(patience, ref taken);
            if (!taken)
            {
                return false;
            }

            _misses++;
            return true;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    public (long Hits, long Misses) Read()
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            return (_hits, _misses);
        }
        finally
        {
            if (taken) { _spin.Exit(); }
        }
    }
}
