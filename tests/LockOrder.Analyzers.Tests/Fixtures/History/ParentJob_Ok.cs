//- ignore LOCK4003
// After PowerShell/PowerShell's container jobs: a child's state changes under its lock and the parent counts under its own; stopping the parent walks the children.
public enum JobState
{
    NotStarted,
    Running,
    Stopped,
    Completed,
}

public sealed class JobStateEventArgs(JobState state) : EventArgs
{
    public JobState State => state;
}

public abstract class Job
{
    private readonly object _syncObject = new();
    private JobState _state;

    public event EventHandler<JobStateEventArgs>? StateChanged;

    public JobState State
    {
        get
        {
            lock (_syncObject)
            {
                return _state;
            }
        }
    }

    public bool IsFinished => State is JobState.Stopped or JobState.Completed;

    protected void SetState(JobState state)
    {
        lock (_syncObject)
        {
            if (_state == state)
            {
                return;
            }

            _state = state;
        }

        RaiseStateChanged(state);
    }

    private void RaiseStateChanged(JobState state) => StateChanged?.Invoke(this, new JobStateEventArgs(state));

    public abstract void StopJob();
}

public sealed class ChildJob : Job
{
    public void Run() => SetState(JobState.Completed);

    public override void StopJob()
    {
        if (!IsFinished)
        {
            SetState(JobState.Stopped);
        }
    }
}

public sealed class ContainerParentJob
{
    private readonly object _parentLock = new();
    private readonly List<Job> _children = [];
    private int _finished;
    private int _failed;

    public void AddChildJob(Job child)
    {
        lock (_parentLock)
        {
            _children.Add(child);
        }

        child.StateChanged += HandleChildStateChanged;
    }

    private void HandleChildStateChanged(object? sender, JobStateEventArgs e)
    {
        if (e.State == JobState.Running)
        {
            return;
        }

        lock (_parentLock)
        {
            _finished++;
            if (e.State == JobState.Stopped)
            {
                _failed++;
            }
        }
    }

    public bool AllStopped()
    {
        lock (_parentLock)
        {
            return _children.TrueForAll(static job => job.IsFinished) && _finished >= _failed;
        }
    }

    public void StopJob()
    {
        Job[] children;
        lock (_parentLock)
        {
            children = [.. _children];
        }

        foreach (var child in children)
        {
            child.StopJob();
        }
    }
}
