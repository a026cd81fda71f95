using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Flow;

/// <summary>Lets go of the lock to call out, and takes it again before going on.</summary>
public sealed class InsideOut
{
    private readonly object _work = new();
    private readonly Queue<int> _jobs = [];
    private bool _busy;

    public event Action<int>? JobDone;

    public void Add(int job)
    {
        lock (_work)
        {
            _jobs.Enqueue(job);
        }
    }

    public int RunAll()
    {
        var run = 0;
        lock (_work)
        {
            if (_busy)
            {
                return 0;
            }

            _busy = true;
            try
            {
                while (_jobs.TryDequeue(out var job))
                {
                    NotifyUnlocked(job);
                    run++;
                }
            }
            finally
            {
                _busy = false;
            }
        }

        return run;
    }

    // Called with the lock held, returns with it held, and is without it in between.
    private void NotifyUnlocked(int job)
    {
        Monitor.Exit(_work);
        try
        {
            JobDone?.Invoke(job);
        }
        finally
        {
            Monitor.Enter(_work);
        }
    }
}
