using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Legacy;

/// <summary>Monitor by hand, in the forms that predate the lock statement's own code.</summary>
public class TakenFlag
{
    private readonly object _root = new object();
    private readonly SortedList<int, string> _jobs = new SortedList<int, string>();

    public void Add(int priority, string job)
    {
        bool taken = false;
        try
        {
            Monitor.Enter(_root, ref taken);
            _jobs[priority] = job;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_root);
            }
        }
    }

    public bool TryAdd(int priority, string job, int milliseconds)
    {
        if (!Monitor.TryEnter(_root, milliseconds))
        {
            return false;
        }

        try
        {
            return _jobs.TryAdd(priority, job);
        }
        finally
        {
            Monitor.Exit(_root);
        }
    }

    public string Next()
    {
        Monitor.Enter(_root);
        try
        {
            if (_jobs.Count == 0)
            {
                throw new InvalidOperationException("No job is waiting.");
            }

            string job = _jobs.Values[0];
            _jobs.RemoveAt(0);
            return job;
        }
        finally
        {
            Monitor.Exit(_root);
        }
    }

    public bool TryNext(TimeSpan patience, out string? job)
    {
        job = null;
        bool entered = Monitor.TryEnter(_root, patience);
        if (entered)
        {
            try
            {
                if (_jobs.Count > 0)
                {
                    job = _jobs.Values[0];
                    _jobs.RemoveAt(0);
                }
            }
            finally
            {
                Monitor.Exit(_root);
            }
        }

        return entered && job != null;
    }
}
