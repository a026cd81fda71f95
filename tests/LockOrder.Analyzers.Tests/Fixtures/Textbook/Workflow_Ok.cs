/* LockOrdering.md
Engine first, then the instance, then its journal.

```lock-order
1. engine
2. instance
3. journal
```

| Lock | Declared as | Protects |
|---|---|---|
| engine | `WorkflowEngine._lock` | `WorkflowEngine._instances`, `WorkflowEngine._definitions` |
| instance | `WorkflowInstance._lock` | `WorkflowInstance._bookmarks`, `WorkflowInstance._state`, `WorkflowInstance._variables` |
| journal | `Journal._lock` | `Journal._lines` |
*/
using System.Diagnostics.CodeAnalysis;

public enum WfState { Idle, Running, Suspended, Done }

public sealed class Journal
{
    private readonly Lock _lock = new();
    private readonly List<(DateTime, string)> _lines = new();

    public void Write(FormattableString text)
    {
        lock (_lock) _lines.Add((DateTime.UtcNow, text.ToString()));
    }

    public IEnumerable<string> Dump()
    {
        (DateTime, string)[] lines;
        lock (_lock) lines = _lines.ToArray();
        return lines.Select(l => $"{l.Item1} {l.Item2}");
    }
}

public sealed class WorkflowInstance
{
    private readonly Lock _lock = new();
    private readonly Journal _journal;
    private readonly Dictionary<string, Func<object?, WfState>> _bookmarks = [];
    private readonly Dictionary<string, object?> _variables;
    private WfState _state;

    internal WorkflowInstance(Guid id, Journal journal, IDictionary<string, object?>? seed = null)
    {
        Id = id;
        _journal = journal;
        _variables = seed is null ? [] : new(seed);
        Bookmark("start", static _ => WfState.Running);
        _state = WfState.Idle;
        _journal.Write($"created {id}");
    }

    public Guid Id { get; }

    private void Bookmark(string name, Func<object?, WfState> resume) => _bookmarks.Add(name, resume);

    public bool TryResume(string bookmark, object? input, [NotNullWhen(true)] out WfState? state)
    {
        Func<object?, WfState>? resume;
        lock (_lock)
        {
            if (_state is WfState.Done or WfState.Suspended || !_bookmarks.Remove(bookmark, out resume))
            {
                state = null;
                return false;
            }

            _variables["input"] = input;
            _journal.Write($"resume {bookmark}");
        }

        var next = resume(input);
        lock (_lock)
        {
            Transition(next);
            state = _state;
            return true;
        }
    }

    public void Suspend()
    {
        using (_lock.EnterScope())
        {
            if (_state == WfState.Running) Transition(WfState.Suspended);
        }
    }

    private void Transition(WfState next)
    {
        (var old, _state) = (_state, next);
        if (old != next) _journal.Write($"{old} -> {next}");
    }

    public bool IsDone { get { lock (_lock) { return _state is WfState.Done; } } }

    public T? Variable<T>(string name)
    {
        lock (_lock)
        {
            return _variables.TryGetValue(name, out var v) && v is T typed ? typed : default;
        }
    }
}

public sealed class WorkflowEngine
{
    private readonly Lock _lock = new();
    private readonly SortedList<Guid, WorkflowInstance> _instances = new();
    private readonly Dictionary<string, Func<Journal, WorkflowInstance>> _definitions;
    private readonly Journal _journal = new();

    public WorkflowEngine()
    {
        _definitions = new()
        {
            ["default"] = j => new WorkflowInstance(Guid.NewGuid(), j),
        };
    }

    public void Define(string name, Action<WorkflowInstance> configure)
    {
        lock (_lock)
        {
            _definitions[name] = j =>
            {
                var instance = new WorkflowInstance(Guid.NewGuid(), j);
                configure(instance);
                return instance;
            };
        }
    }

    public WorkflowInstance Start(string name)
    {
        Func<Journal, WorkflowInstance> make;
        lock (_lock) make = _definitions[name];
        var instance = make(_journal);
        lock (_lock) _instances.Add(instance.Id, instance);
        instance.TryResume("start", null, out _);
        return instance;
    }

    public int Collect()
    {
        lock (_lock)
        {
            var removed = 0;
            for (var i = _instances.Count - 1; i >= 0; i--)
            {
                if (!_instances.Values[i].IsDone) continue;
                _instances.RemoveAt(i);
                removed++;
            }

            _journal.Write($"collected {removed}");
            return removed;
        }
    }

    public void SuspendAll()
    {
        lock (_lock)
        {
            foreach (var instance in _instances.Values) instance.Suspend();
        }
    }
}
