using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Workers;

/// <summary>A task scheduler with a bound on how many tasks run at once.</summary>
public sealed class LimitedScheduler(int limit) : TaskScheduler
{
    [ThreadStatic]
    private static bool _running;

    private readonly LinkedList<Task> _tasks = [];
    private int _workers;

    public override int MaximumConcurrencyLevel => limit;

    protected override void QueueTask(Task task)
    {
        lock (_tasks)
        {
            _tasks.AddLast(task);
            if (_workers < limit)
            {
                _workers++;
                ThreadPool.UnsafeQueueUserWorkItem(static self => self.Drain(), this, preferLocal: true);
            }
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
    {
        if (!_running)
        {
            return false;
        }

        return (!taskWasPreviouslyQueued || TryDequeue(task)) && TryExecuteTask(task);
    }

    protected override bool TryDequeue(Task task)
    {
        lock (_tasks)
        {
            return _tasks.Remove(task);
        }
    }

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        var lockTaken = false;
        try
        {
            Monitor.TryEnter(_tasks, ref lockTaken);
            return lockTaken ? [.. _tasks] : throw new NotSupportedException();
        }
        finally
        {
            if (lockTaken)
            {
                Monitor.Exit(_tasks);
            }
        }
    }

    private void Drain()
    {
        _running = true;
        try
        {
            while (Next() is { } task)
            {
                TryExecuteTask(task);
            }
        }
        finally
        {
            _running = false;
        }
    }

    private Task? Next()
    {
        lock (_tasks)
        {
            if (_tasks is not { First.Value: var task })
            {
                _workers--;
                return null;
            }

            _tasks.RemoveFirst();
            return task;
        }
    }
}
