/* LockOrdering.md
    Scheduler lock order (a job never calls back while it is locked):

~~~lock-order
 * Lock ordering:
 *
 *  JobScheduler.Queue
 *    Job.State               (JobScheduler.Cancel)
 *      JobTrace.Gate
 *    Worker.Gate             (JobScheduler.Stop->Worker.Describe)
 *      JobTrace.Gate
~~~

Protected data:

| Lock | Protects |
|:--|:--|
| JobScheduler.Queue | JobScheduler._pending (contents), JobScheduler._running (contents), JobScheduler._stopping (writes) |
| Job.State | Job._status, Job._error |
| Worker.Gate | Worker._current |
| JobTrace.Gate | JobTrace.s_lines (contents) |
*/
//- ignore LOCK3003
//- file Job.cs
public enum JobStatus { Waiting, Running, Done, Failed, Cancelled }

public abstract class Job
{
    private readonly object _state = new();
    private JobStatus _status;
    private Exception? _error;

    public abstract string Name { get; }

    public virtual int Priority => 0;

    public event EventHandler? Finished;

    public JobStatus Status
    {
        get { lock (_state) { return _status; } }
    }

    public Exception? Error
    {
        get
        {
            lock (_state)
                return _status == JobStatus.Failed ? _error : null;
        }
    }

    protected abstract void Execute();

    internal void Run()
    {
        if (!Advance(JobStatus.Waiting, JobStatus.Running))
        {
            return;
        }

        try
        {
            Execute();
            Advance(JobStatus.Running, JobStatus.Done);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Fail(error);
        }
        finally
        {
            Finished?.Invoke(this, EventArgs.Empty);
        }
    }

    internal bool Cancel() => Advance(JobStatus.Waiting, JobStatus.Cancelled);

    private void Fail(Exception error)
    {
        lock (_state)
        {
            _error = error;
            _status = JobStatus.Failed;
            JobTrace.Add($"{Name}: {error.Message}");
        }
    }

    private bool Advance(JobStatus from, JobStatus to)
    {
        lock (_state)
        {
            if (_status != from)
            {
                return false;
            }

            _status = to;
            JobTrace.Add($"{Name}: {to}");
        }

        return true;
    }
}

public sealed class DelegateJob(string name, Action body, int priority = 0) : Job
{
    public override string Name { get; } = name;

    public override int Priority { get; } = priority;

    protected override void Execute() => body();
}

//- file JobScheduler.cs
public sealed class JobScheduler : IDisposable
{
    private readonly object _queue = new();
    private readonly PriorityQueue<Job, int> _pending = new();
    private readonly HashSet<Job> _running = [];
    private readonly List<Worker> _workers = [];
    private readonly Timer _watch;
    private bool _stopping;

    public JobScheduler(int workers)
    {
        for (var i = 0; i < workers; i++)
        {
            var worker = new Worker(this, i);
            _workers.Add(worker);
            new Thread(worker.Loop) { IsBackground = true }.Start();
        }

        _watch = new Timer(_ => Report(), null, 1000, 1000);
    }

    public bool IsIdle
    {
        get
        {
            lock (_queue)
            {
                return _pending.Count == 0 && _running.Count == 0;
            }
        }
    }

    public void Enqueue(Job job)
    {
        if (_stopping)
        {
            throw new InvalidOperationException("stopping");
        }

        lock (_queue)
        {
            _pending.Enqueue(job, -job.Priority);
            Monitor.Pulse(_queue);
        }
    }

    public void Enqueue(string name, Action body) => Enqueue(new DelegateJob(name, body));

    public bool Cancel(Job job)
    {
        lock (_queue)
        {
            return !_running.Contains(job) && job.Cancel();
        }
    }

    public bool WaitIdle(TimeSpan timeout)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        {|LOCK3001:Monitor.Enter(_queue)|};
        {
            while (_pending.Count + _running.Count > 0)
            {
                var rest = timeout - watch.Elapsed;
                if (rest <= TimeSpan.Zero)
                {
                    return false;
                }

                Monitor.Wait(_queue, rest);
            }
        }

        Monitor.Exit(_queue);
        return true;
    }

    internal bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Job? job)
    {
        lock (_queue)
        {
            while (!_stopping)
            {
                while (_pending.TryDequeue(out job, out _))
                {
                    if (job.Status is JobStatus.Waiting)
                    {
                        _running.Add(job);
                        return true;
                    }
                }

                Monitor.Wait(_queue);
            }
        }

        job = null;
        return false;
    }

    internal void Completed(Job job)
    {
        lock (_queue)
        {
            if (_running.Remove(job) && _running.Count == 0 && _pending.Count == 0)
            {
                Monitor.PulseAll(_queue);
            }
        }
    }

    public string[] Stop()
    {
        lock (_queue)
        {
            _stopping = true;
            _pending.Clear();
            Monitor.PulseAll(_queue);
            return (from worker in _workers
                    let text = worker.Describe()
                    where text.Length > 0
                    orderby text
                    select text).ToArray();
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        Stop();
    }

    private void Report()
    {
        int waiting, running;
        lock (_queue)
        {
            (waiting, running) = (_pending.Count, _running.Count);
        }

        JobTrace.Add($"{waiting} waiting, {running} running");
    }
}

//- file Worker.cs
public sealed class Worker
{
    private readonly object _gate = new();
    private readonly JobScheduler _scheduler;
    private readonly int _number;
    private Job? _current;

    internal Worker(JobScheduler scheduler, int number) => (_scheduler, _number) = (scheduler, number);

    internal void Loop()
    {
        while (_scheduler.TryTake(out var job))
        {
            Job? Swap(Job? next)
            {
                lock (_gate)
                {
                    var old = _current;
                    _current = next;
                    return old;
                }
            }

            Swap(job);
            job.Run();
            _scheduler.Completed(job);
            Swap(null);
        }
    }

    public string Describe()
    {
        lock (_gate)
        {
            if (_current is null)
            {
                return string.Empty;
            }

            JobTrace.Add($"worker {_number} is busy");
            return _current.Name;
        }
    }
}

internal static class JobTrace
{
    private static readonly object s_gate = new();
    private static readonly LinkedList<string> s_lines = new();

    public static void Add(string line)
    {
        lock (s_gate)
        {
            s_lines.AddLast(line);
            if (s_lines.Count > 100)
            {
                s_lines.RemoveFirst();
            }
        }
    }
}
