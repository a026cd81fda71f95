// After quartznet's in-memory store: a stored trigger signals the scheduler thread under the store's lock; the scheduler thread asks the store for triggers under its signal lock.
public interface IJobStore
{
    void Initialize(ISchedulerSignaler signaler);

    void StoreTrigger(string key, DateTimeOffset next);

    IReadOnlyList<string> AcquireNextTriggers(DateTimeOffset noLaterThan);

    void ReleaseAcquiredTrigger(string key);
}

public interface ISchedulerSignaler
{
    void SignalSchedulingChange(DateTimeOffset? candidate);
}

public sealed class RamJobStore : IJobStore
{
    private readonly object _lockObject = new();
    private readonly SortedDictionary<DateTimeOffset, string> _triggers = [];
    private readonly HashSet<string> _acquired = new(StringComparer.Ordinal);
    private ISchedulerSignaler? _signaler;

    public void Initialize(ISchedulerSignaler signaler) => _signaler = signaler;

    public void StoreTrigger(string key, DateTimeOffset next)
    {
        lock (_lockObject)
        {
            StoreTriggerInternal(key, next);
        }

        _signaler?.SignalSchedulingChange(next);
    }

    private void StoreTriggerInternal(string key, DateTimeOffset next)
    {
        _triggers[next] = key;
    }

    public void StoreAll(IReadOnlyDictionary<string, DateTimeOffset> triggers)
    {
        {
            foreach (var (key, next) in triggers)
            {
                StoreTrigger(key, next);
            }
        }
    }

    public IReadOnlyList<string> AcquireNextTriggers(DateTimeOffset noLaterThan)
    {
        lock (_lockObject)
        {
            var result = new List<string>();
            foreach (var (time, key) in _triggers)
            {
                if (time > noLaterThan)
                {
                    break;
                }

                if (_acquired.Add(key))
                {
                    result.Add(key);
                }
            }

            return result;
        }
    }

    public void ReleaseAcquiredTrigger(string key)
    {
        lock (_lockObject)
        {
            _acquired.Remove(key);
        }
    }
}

public sealed class SchedulerSignaler(SchedulerThread thread) : ISchedulerSignaler
{
    public void SignalSchedulingChange(DateTimeOffset? candidate) => thread.SignalSchedulingChange(candidate);
}

public sealed class SchedulerThread
{
    private readonly object _sigLock = new();
    private readonly IJobStore _store;
    private DateTimeOffset? _signaledNext;
    private bool _signaled;

    public SchedulerThread(IJobStore store)
    {
        _store = store;
        _store.Initialize(new SchedulerSignaler(this));
    }

    internal void SignalSchedulingChange(DateTimeOffset? candidate)
    {
        lock (_sigLock)
        {
            _signaled = true;
            _signaledNext = candidate;
            Monitor.PulseAll(_sigLock);
        }
    }

    public void RunOnce(DateTimeOffset now)
    {
        IReadOnlyList<string> triggers;
        lock (_sigLock)
        {
            while (!_signaled)
            {
                Monitor.Wait(_sigLock, 1000);
            }

            _signaled = false;
            triggers = _store.AcquireNextTriggers(_signaledNext ?? now);
        }

        foreach (var trigger in triggers)
        {
            _store.ReleaseAcquiredTrigger(trigger);
        }
    }
}
