/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Store` | `RamJobStore._lockObject` | `RamJobStore._jobs`, `RamJobStore._triggers`, `RamJobStore._byKey`, `RamJobStore._paused` |
*/
using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Trigger(string key, string job, DateTime next)
{
    public string Key => key;
    public string Job => job;
    public DateTime Next { get; } = next;
}

// The shape of Quartz: public methods lock and call each other; the core ones say InLock.
public class RamJobStore
{
    private readonly object _lockObject = new();
    private readonly Dictionary<string, Action> _jobs = new();
    private readonly Dictionary<string, Trigger> _byKey = new();
    private readonly SortedSet<Trigger> _triggers = new(Comparer<Trigger>.Create(static (a, b) =>
        a.Next.CompareTo(b.Next) is var c and not 0 ? c : string.CompareOrdinal(a.Key, b.Key)));
    private HashSet<string>? _paused;

    public void StoreJobAndTrigger(string name, Action job, Trigger trigger)
    {
        lock (_lockObject)
        {
            StoreJob(name, job);
            StoreTrigger(trigger, replace: false);
        }
    }

    public void StoreJob(string name, Action job)
    {
        lock (_lockObject) _jobs[name] = job;
    }

    public void StoreTrigger(Trigger trigger, bool replace)
    {
        lock (_lockObject)
        {
            if (_byKey.ContainsKey(trigger.Key))
            {
                if (!replace) throw new InvalidOperationException(trigger.Key);
                RemoveTriggerInLock(trigger.Key, removeOrphan: false);
            }

            _byKey.Add(trigger.Key, trigger);
            if (!IsPausedInLock(trigger.Job)) _triggers.Add(trigger);
        }
    }

    public bool RemoveJob(string name)
    {
        lock (_lockObject)
        {
            var found = false;
            foreach (var trigger in TriggersOfInLock(name).ToList())
            {
                found |= RemoveTriggerInLock(trigger.Key, removeOrphan: true);
            }

            return _jobs.Remove(name) | found;
        }
    }

    public List<Action> Acquire(DateTime until, int max)
    {
        var due = new List<Action>();
        lock (_lockObject)
        {
            while (due.Count < max && _triggers.Min is { } first && first.Next <= until)
            {
                _triggers.Remove(first);
                if (_jobs.TryGetValue(first.Job, out var job)) due.Add(job);
            }
        }

        return due;
    }

    public void Pause(string job)
    {
        lock (_lockObject)
        {
            if ((_paused ??= new()).Add(job)) _triggers.ExceptWith(TriggersOfInLock(job));
        }
    }

    private IEnumerable<Trigger> TriggersOfInLock(string job)
    {
        foreach (var (_, trigger) in _byKey)
        {
            if (trigger.Job == job) yield return trigger;
        }
    }

    private bool IsPausedInLock(string job) => _paused?.Contains(job) == true;

    private bool RemoveTriggerInLock(string key, bool removeOrphan)
    {
        if (!_byKey.Remove(key, out var trigger)) return false;
        _triggers.Remove(trigger);
        if (removeOrphan && !TriggersOfInLock(trigger.Job).Any()) _jobs.Remove(trigger.Job);
        return true;
    }
}
