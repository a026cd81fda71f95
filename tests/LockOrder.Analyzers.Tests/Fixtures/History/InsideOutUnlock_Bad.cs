/* LockOrdering.md
The scheduler leaves its own lock before it calls a job.

```lock-order
Job.Gate
  ->JobScheduler.Gate
```
*/
// After Hangfire's and others' in-memory queues: the lock is left around the call of the job and taken again; the change moved the call in front of the exit.
public sealed class JobScheduler
{
    internal readonly object Gate = new();
    private readonly Queue<Job> _jobs = [];
    private int _running;

    public int Running => Volatile.Read(ref _running);

    public void Enqueue(Job job)
    {
        lock (Gate)
        {
            _jobs.Enqueue(job);
        }
    }

    public void RunAll()
    {
        Monitor.Enter(Gate);
        try
        {
            while (_jobs.TryDequeue(out var job))
            {
                _running++;
                {|LOCK1001:job.Start()|};
                Monitor.Exit(Gate);
                try
                {
                    job.Perform();
                }
                finally
                {
                    Monitor.Enter(Gate);
                }

                _running--;
            }
        }
        finally
        {
            Monitor.Exit(Gate);
        }
    }
}

public sealed class Job(JobScheduler scheduler)
{
    internal readonly object Gate = new();
    private int _state;

    public int Attempts { get; private set; }

    public void Start()
    {
        lock (Gate)
        {
            _state = 1;
        }
    }

    public void Perform() => Attempts++;

    public void Requeue()
    {
        lock (Gate)
        {
            _state = 0;
            scheduler.Enqueue(this);
        }
    }
}
