//- file JobStore.cs
// No document: the two classes keep one order, the scheduler's lock outside the store's gate's inside.
public sealed class Job(string name, Func<CancellationToken, Task> body)
{
    public string Name { get; } = name;

    public Func<CancellationToken, Task> Body { get; } = body;

    public DateTime Due { get; set; }
}

public sealed class JobStore
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly List<Job> _jobs = [];

    public async Task AddAsync(Job job, JobScheduler scheduler)
    {
        await _gate.WaitAsync();
        try
        {
            _jobs.Add(job);
            await SaveAsync();
        }
        finally
        {
            _gate.Release();
        }

        scheduler.Wake(job);
    }

    public async Task<Job?> TakeDueAsync(DateTime now)
    {
        await _gate.WaitAsync();
        try
        {
            var due = _jobs.Find(j => j.Due <= now);
            if (due is not null)
            {
                _jobs.Remove(due);
            }

            return due;
        }
        finally
        {
            _gate.Release();
        }
    }

    public int CountDue(DateTime now)
    {
        _gate.Wait();
        try
        {
            return _jobs.Count(j => j.Due <= now);
        }
        finally
        {
            _gate.Release();
        }
    }

    private Task SaveAsync() => File.WriteAllLinesAsync("jobs.txt", _jobs.Select(j => j.Name));
}
//- file JobScheduler.cs
public sealed class JobScheduler : IDisposable
{
    private readonly object _sync = new();
    private readonly JobStore _store;
    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, Task> _running = [];
    private TaskCompletionSource _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _woken;

    public JobScheduler(JobStore store) => _store = store;

    public void Wake(Job job)
    {
        lock (_sync)
        {
            if (_running.ContainsKey(job.Name))
            {
                return;
            }

            _woken++;
            _wake.TrySetResult();
        }
    }

    public async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            Task woken;
            lock (_sync)
            {
                woken = _wake.Task;
            }

            await Task.WhenAny(woken, Task.Delay(1000, _stop.Token));
            lock (_sync)
            {
                if (_wake.Task.IsCompleted)
                {
                    _wake = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }

            while (await _store.TakeDueAsync(DateTime.UtcNow) is { } job)
            {
                Start(job);
            }
        }
    }

    public string Describe()
    {
        lock (_sync)
        {
            return $"{_running.Count} running, {_store.CountDue(DateTime.UtcNow)} due, {_woken} times woken";
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        Task[] rest;
        lock (_sync)
        {
            rest = [.. _running.Values];
            {|LOCK4002:Task.WaitAll(rest, TimeSpan.FromSeconds(5))|};
        }

        _stop.Dispose();
    }

    private void Start(Job job)
    {
        lock (_sync)
        {
            _running[job.Name] = Task.Run(() => ExecuteAsync(job));
        }
    }

    private async Task ExecuteAsync(Job job)
    {
        try
        {
            await job.Body(_stop.Token).ConfigureAwait(false);
        }
        finally
        {
            lock (_sync)
            {
                _running.Remove(job.Name);
            }
        }
    }
}
