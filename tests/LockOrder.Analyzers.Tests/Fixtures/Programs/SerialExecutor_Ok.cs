/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Turns` | `SerialScheduler._lock` | `SerialScheduler._work (contents)`, `SerialScheduler._running` |
*/
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

// The shape of Orleans' activation scheduler.
public sealed class SerialScheduler : TaskScheduler
{
    private readonly object _lock = new();
    private readonly LinkedList<Task> _work = new();
    private bool _running;

    [ThreadStatic]
    private static SerialScheduler? t_active;

    protected override void QueueTask(Task task)
    {
        bool start;
        lock (_lock)
        {
            _work.AddLast(task);
            start = !_running;
            _running = true;
        }

        if (start) ThreadPool.UnsafeQueueUserWorkItem(static s => s.Execute(), this, preferLocal: true);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
    {
        if (t_active != this) return false;
        if (taskWasPreviouslyQueued && !TryDequeue(task)) return false;
        return TryExecuteTask(task);
    }

    protected override bool TryDequeue(Task task)
    {
        lock (_lock) return _work.Remove(task);
    }

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        var lockTaken = false;
        try
        {
            Monitor.TryEnter(_lock, ref lockTaken);
            if (lockTaken) return new List<Task>(_work);
            throw new NotSupportedException();
        }
        finally
        {
            if (lockTaken) Monitor.Exit(_lock);
        }
    }

    private void Execute()
    {
        var previous = t_active;
        t_active = this;
        try
        {
            while (Next() is { } task) TryExecuteTask(task);
        }
        finally
        {
            t_active = previous;
        }
    }

    private Task? Next()
    {
        lock (_lock)
        {
            if (_work.First is not { Value: var task })
            {
                _running = false;
                return null;
            }

            _work.RemoveFirst();
            return task;
        }
    }
}
