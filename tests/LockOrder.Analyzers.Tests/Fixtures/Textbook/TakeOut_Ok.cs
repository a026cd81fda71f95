/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Scheduler.Gate` | `JobScheduler._gate` | `JobScheduler._due`, `JobScheduler._running`, `JobScheduler._stopping`, `JobScheduler._wake (contents)` |
| `Job.Gate` | `Job._gate` | `Job._state`, `Job._error` |
*/
public enum JobState { Waiting, Running, Done, Failed, Cancelled }

public sealed class Job(Action body, DateTime due)
{
    private readonly object _gate = new();
    private JobState _state;
    private Exception? _error;

    public DateTime Due { get; } = due;

    public JobState State { get { lock (_gate) { return _state; } } }

    internal bool TryStart()
    {
        lock (_gate)
        {
            if (_state != JobState.Waiting) return false;
            _state = JobState.Running;
            return true;
        }
    }

    internal void Run()
    {
        Exception? failure = null;
        try
        {
            body();
        }
        catch (Exception e)
        {
            failure = e;
        }

        lock (_gate)
        {
            _error = failure;
            _state = failure is null ? JobState.Done : JobState.Failed;
            Monitor.PulseAll(_gate);
        }
    }

    public bool Cancel()
    {
        lock (_gate)
        {
            if (_state == JobState.Waiting)
            {
                _state = JobState.Cancelled;
                Monitor.PulseAll(_gate);
                return true;
            }
        }

        return false;
    }

    public void Join()
    {
        lock (_gate)
        {
            while (_state is JobState.Waiting or JobState.Running) Monitor.Wait(_gate);
            if (_error is not null) throw new AggregateException(_error);
        }
    }
}

public sealed class JobScheduler : IDisposable
{
    private readonly object _gate = new();
    private readonly PriorityQueue<Job, DateTime> _due = new();
    private readonly HashSet<Job> _running = [];
    private readonly Thread[] _workers;
    private readonly List<TaskCompletionSource> _wake = [];
    private bool _stopping;

    public JobScheduler(int threads)
    {
        _workers = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            _workers[i] = new Thread(Work) { IsBackground = true, Name = "job " + i };
        }

        foreach (var worker in _workers)
        {
            worker.Start();
        }
    }

    public Job Schedule(Action body, TimeSpan after)
    {
        var job = new Job(body, DateTime.UtcNow + after);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_stopping, this);
            _due.Enqueue(job, job.Due);
            Monitor.Pulse(_gate);
        }

        return job;
    }

    private void Work()
    {
        while (Next() is { } job)
        {
            if (job.TryStart())
            {
                job.Run();
            }

            Finished(job);
        }
    }

    private Job? Next()
    {
        lock (_gate)
        {
            for (; ; )
            {
                if (_stopping)
                {
                    return null;
                }

                if (!_due.TryPeek(out var job, out var due))
                {
                    Monitor.Wait(_gate);
                    continue;
                }

                var left = due - DateTime.UtcNow;
                if (left > TimeSpan.Zero)
                {
                    Monitor.Wait(_gate, left);
                    continue;
                }

                _due.Dequeue();
                _running.Add(job);
                return job;
            }
        }
    }

    private void Finished(Job job)
    {
        List<TaskCompletionSource>? wake = null;
        lock (_gate)
        {
            _running.Remove(job);
            if (_running.Count == 0 && _due.Count == 0)
            {
                wake = [.. _wake];
                _wake.Clear();
            }
        }

        wake?.ForEach(static source => source.TrySetResult());
    }

    public Task WhenIdle()
    {
        lock (_gate)
        {
            if (_running.Count == 0 && _due.Count == 0) return Task.CompletedTask;
            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _wake.Add(source);
            return source.Task;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _stopping = true;
            Monitor.PulseAll(_gate);
        }

        foreach (var worker in _workers)
        {
            if (worker != Thread.CurrentThread) worker.Join();
        }
    }
}
