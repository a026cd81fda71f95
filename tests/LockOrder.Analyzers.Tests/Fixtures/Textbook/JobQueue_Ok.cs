/* LockOrdering.md
## Job system

```lock-order
Scheduler.queueLock
  Job.stateLock
Worker.lifeLock
  Scheduler.queueLock
```

| Lock | Protects |
|---|---|
| `Scheduler.queueLock` | `Scheduler.ready`, `Scheduler.delayed`, `Scheduler.stopping` |
| `Job.stateLock` | `Job.state`, `Job.error`, `Job.continuations` |
| `Worker.lifeLock` | `Worker.thread` |
*/
public enum JobState { Created, Queued, Running, Done, Faulted, Cancelled }

public class Job
{
    private readonly object stateLock = new object();
    private JobState state;
    private Exception? error;
    private List<Action<Job>>? continuations;
    private readonly Action<CancellationToken> body;
    private readonly CancellationTokenSource cancel = new CancellationTokenSource();

    public Job(Action<CancellationToken> body)
    {
        this.body = body ?? throw new ArgumentNullException(nameof(body));
        state = JobState.Created;
    }

    public JobState State
    {
        get { lock (stateLock) { return state; } }
    }

    internal bool TryMove(JobState from, JobState to)
    {
        lock (stateLock)
        {
            if (state != from) return false;
            state = to;
            return true;
        }
    }

    internal void Execute()
    {
        if (!TryMove(JobState.Queued, JobState.Running)) return;
        Exception? caught = null;
        try
        {
            body(cancel.Token);
        }
        catch (Exception e)
        {
            caught = e;
        }

        Finish(caught);
    }

    private void Finish(Exception? caught)
    {
        List<Action<Job>>? run;
        lock (stateLock)
        {
            error = caught;
            state = caught switch
            {
                null => JobState.Done,
                OperationCanceledException => JobState.Cancelled,
                _ => JobState.Faulted,
            };
            run = continuations;
            continuations = null;
            Monitor.PulseAll(stateLock);
        }

        if (run != null)
        {
            foreach (var action in run) action(this);
        }
    }

    public void ContinueWith(Action<Job> action)
    {
        lock (stateLock)
        {
            if (!IsCompletedLocked)
            {
                (continuations ??= new List<Action<Job>>()).Add(action);
                return;
            }
        }

        action(this);
    }

    private bool IsCompletedLocked => state >= JobState.Done;

    public void Join()
    {
        lock (stateLock)
        {
            while (!IsCompletedLocked) Monitor.Wait(stateLock);
            if (error != null) throw new AggregateException(error);
        }
    }

    public void Cancel()
    {
        cancel.Cancel();
    }
}

public class Scheduler : IDisposable
{
    private readonly object queueLock = new object();
    private readonly LinkedList<Job> ready = new LinkedList<Job>();
    private readonly PriorityQueue<Job, DateTime> delayed = new PriorityQueue<Job, DateTime>();
    private bool stopping;
    private readonly Worker[] workers;

    public Scheduler(int count)
    {
        workers = new Worker[count];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new Worker(this);
        }
    }

    public void Start()
    {
        foreach (var worker in workers) worker.Start();
    }

    public bool Schedule(Job job)
    {
        lock (queueLock)
        {
            if (stopping || !job.TryMove(JobState.Created, JobState.Queued)) return false;
            ready.AddLast(job);
            Monitor.Pulse(queueLock);
            return true;
        }
    }

    public void ScheduleAt(Job job, DateTime when)
    {
        lock (queueLock)
        {
            if (stopping) throw new InvalidOperationException("stopping");
            if (!job.TryMove(JobState.Created, JobState.Queued)) return;
            delayed.Enqueue(job, when);
            Monitor.Pulse(queueLock);
        }
    }

    internal Job? Take()
    {
        lock (queueLock)
        {
            for (; ; )
            {
                PromoteDue();
                if (ready.First is { } node)
                {
                    ready.RemoveFirst();
                    return node.Value;
                }

                if (stopping) return null;
                if (delayed.TryPeek(out _, out var due))
                {
                    var wait = due - DateTime.UtcNow;
                    if (wait > TimeSpan.Zero) Monitor.Wait(queueLock, wait);
                }
                else
                {
                    Monitor.Wait(queueLock);
                }
            }
        }
    }

    private void PromoteDue()
    {
        var now = DateTime.UtcNow;
        while (delayed.TryPeek(out var job, out var due) && due <= now)
        {
            delayed.Dequeue();
            ready.AddLast(job);
        }
    }

    public void Dispose()
    {
        lock (queueLock)
        {
            stopping = true;
            Monitor.PulseAll(queueLock);
        }

        foreach (var worker in workers) worker.Join();
    }
}

internal class Worker
{
    private readonly object lifeLock = new object();
    private readonly Scheduler owner;
    private Thread? thread;

    public Worker(Scheduler owner)
    {
        this.owner = owner;
    }

    public void Start()
    {
        lock (lifeLock)
        {
            if (thread != null) return;
            thread = new Thread(Loop);
            thread.Start();
        }
    }

    private void Loop()
    {
        while (owner.Take() is { } job) job.Execute();
    }

    public void Join()
    {
        Thread? t;
        lock (lifeLock)
        {
            t = thread;
            thread = null;
        }

        t?.Join();
    }
}
