// After jellyfin's transcoding jobs: a job's kill timer is changed under the job's timer lock while the list is held, and the timer's callback, which holds the timer lock, kills the job by way of the list.
public sealed class TranscodingJob : IDisposable
{
    private readonly object _timerLock = new();
    private Timer? _killTimer;

    public string Path { get; init; } = "";

    public int Users { get; set; }

    internal void StopKillTimer()
    {
        lock (_timerLock)
        {
            _killTimer?.Change(Timeout.Infinite, Timeout.Infinite);
        }
    }

    internal void StartKillTimer(int due, TranscodeManager manager)
    {
        lock (_timerLock)
        {
            _killTimer ??= new Timer(state => OnKillTimer(manager), this, due, Timeout.Infinite);
            _killTimer.Change(due, Timeout.Infinite);
        }
    }

    private void OnKillTimer(TranscodeManager manager)
    {
        bool alive;
        lock (_timerLock)
        {
            alive = _killTimer != null;
        }

        if (alive)
        {
            manager.Kill(this);
        }
    }

    public void Dispose()
    {
        lock (_timerLock)
        {
            _killTimer?.Dispose();
            _killTimer = null;
        }
    }
}

public sealed class TranscodeManager
{
    private readonly List<TranscodingJob> _activeTranscodingJobs = [];

    public TranscodingJob Begin(string path)
    {
        lock (_activeTranscodingJobs)
        {
            var job = new TranscodingJob { Path = path, Users = 1 };
            _activeTranscodingJobs.Add(job);
            return job;
        }
    }

    public TranscodingJob? OnRequest(string path)
    {
        lock (_activeTranscodingJobs)
        {
            var job = _activeTranscodingJobs.FirstOrDefault(j => j.Path == path);
            if (job is null)
            {
                return null;
            }

            job.Users++;
            job.StopKillTimer();
            return job;
        }
    }

    public void OnRequestEnded(TranscodingJob job)
    {
        if (--job.Users == 0)
        {
            job.StartKillTimer(10_000, this);
        }
    }

    internal void Kill(TranscodingJob job)
    {
        lock (_activeTranscodingJobs)
        {
            _activeTranscodingJobs.Remove(job);
        }
    }
}
