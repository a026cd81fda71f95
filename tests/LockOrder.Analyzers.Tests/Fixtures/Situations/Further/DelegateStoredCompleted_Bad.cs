/* LockOrdering.md
```lock-order
Dispatcher.Queue -> Job.State
```
*/
//- ignore LOCK4003
//- ignore LOCK0006
public sealed class Dispatcher
{
    private readonly object _queue = new();
    private int _finished;

    public Job Start()
    {
        var job = new Job { Completed = OnCompleted };
        lock (_queue)
        {
            job.Begin();
        }

        return job;
    }

    private void OnCompleted(Job job)
    {
        lock (_queue)
        {
            _finished++;
        }
    }
}

public sealed class Job
{
    private readonly object _state = new();
    private int _phase;

    public Action<Job>? Completed { get; set; }

    public void Begin()
    {
        lock (_state)
        {
            _phase = 1;
        }
    }

    public void Finish()
    {
        lock (_state)
        {
            if (_phase == 1)
            {
                _phase = 2;
                Completed?{|LOCK1001:.Invoke(this)|};
            }
        }
    }
}
