using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

// No document. osu!'s scheduler: three lists, one lock, delegates run outside of it.
public class ScheduledDelegate(Action? action, double time = 0, double repeat = -1) : IComparable<ScheduledDelegate>
{
    private readonly object _runLock = new();
    private bool _cancelled;

    public double Time { get; set; } = time;
    public double Repeat => repeat;
    public bool Cancelled
    {
        get
        {
            lock (_runLock) return _cancelled;
        }
    }

    public void Cancel()
    {
        lock (_runLock) _cancelled = true;
    }

    internal Action? Take()
    {
        lock (_runLock)
        {
            return _cancelled ? null : action;
        }
    }

    public int CompareTo(ScheduledDelegate? other) => Comparer<double>.Default.Compare(Time, other?.Time ?? 0);
}

public class Scheduler
{
    private readonly Queue<ScheduledDelegate> _runQueue = new();
    private readonly List<ScheduledDelegate> _timed = new();
    private readonly List<ScheduledDelegate> _perUpdate = new();
    private readonly object _queueLock = new();
    private readonly Func<bool>? _isMainThread;

    public Scheduler(Func<bool>? isMainThread = null) => _isMainThread = isMainThread;

    private bool IsMainThread => _isMainThread?.Invoke() ?? true;

    public double CurrentTime { get; private set; }

    public bool HasPending
    {
        get
        {
            lock (_queueLock) return (_runQueue.Count, _timed.Count, _perUpdate.Count) is not (0, 0, 0);
        }
    }

    public virtual int Update()
    {
        if (!IsMainThread) return 0;
        CurrentTime = Stopwatch.GetTimestamp();
        lock (_queueLock)
        {
            QueueTimed();
            for (var i = _perUpdate.Count - 1; i >= 0; i--)
            {
                if (_perUpdate[i].Cancelled) _perUpdate.RemoveAt(i);
                else _runQueue.Enqueue(_perUpdate[i]);
            }
        }

        var count = 0;
        while (GetNext(out var sd))
        {
            sd.Take()?.Invoke();
            if (++count == 100) break;
        }

        return count;
    }

    private void QueueTimed()
    {
        var due = 0;
        foreach (var sd in _timed)
        {
            if (sd.Time > CurrentTime) break;
            due++;
            if (!sd.Cancelled) _runQueue.Enqueue(sd);
        }

        var repeated = _timed.GetRange(0, due).FindAll(static s => s.Repeat >= 0);
        _timed.RemoveRange(0, due);
        foreach (var sd in repeated)
        {
            sd.Time += sd.Repeat;
            var at = _timed.BinarySearch(sd);
            _timed.Insert(at < 0 ? ~at : at, sd);
        }
    }

    private bool GetNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ScheduledDelegate? next)
    {
        lock (_queueLock) return _runQueue.TryDequeue(out next);
    }

    public ScheduledDelegate? Add(Action action, bool force = true)
    {
        if (!force && IsMainThread)
        {
            action();
            return null;
        }

        var sd = new ScheduledDelegate(action);
        lock (_queueLock) _runQueue.Enqueue(sd);
        return sd;
    }

    public void CancelDelayed()
    {
        lock (_queueLock)
        {
            foreach (var t in _timed) t.Cancel();
            _timed.Clear();
        }
    }
}
