/* LockOrdering.md
```lock-order
Engine.Plan
  ->Engine.Work
```

| Lock | Declared as | Protects |
|---|---|---|
| `Engine.Plan` | `PlanEngine._plan` | `PlanEngine._steps`, `PlanEngine._busy`, `PlanEngine._generation` |
| `Engine.Work` | `PlanEngine._work` | `PlanEngine._done` |
*/
//- ignore LOCK3003
public sealed class PlanEngine
{
    private readonly object _plan = new();
    private readonly object _work = new();
    private readonly List<Action> _steps = [];
    private bool _busy;
    private int _generation, _done;

    public void Run()
    {
        lock (_plan)
        {
            while (_busy) Monitor.Wait(_plan);
            _busy = true;
            for (var i = 0; i < _steps.Count; i++)
            {
                var step = _steps[i];
                Unlocked(step);
            }

            _busy = false;
            Monitor.PulseAll(_plan);
        }
    }

    private void Unlocked(Action step)
    {
        Monitor.Exit(_plan);
        try
        {
            step();
            lock (_work) _done++;
        }
        finally
        {
            Monitor.Enter(_plan);
        }

        _generation++;
    }

    public int Steps
    {
        get
        {
            lock (_plan)
            {
                return _steps.Count + _generation;
            }
        }
    }

    public void Add(Action step)
    {
        var entered = false;
        try
        {
            Monitor.Enter(_plan, ref entered);
            var seen = _generation;
            if (_busy)
            {
                Monitor.Exit(_plan);
                entered = false;
                Thread.Sleep(1);
                Monitor.Enter(_plan, ref entered);
                if (_generation != seen) _steps.TrimExcess();
            }

            _steps.Add(step);
        }
        finally
        {
            if (entered) Monitor.Exit(_plan);
        }
    }

    public int Done()
    {
        lock (_plan)
        {
            var before = _generation;
            int done;
            lock (_work) done = _done;
            return before == 0 ? 0 : done;
        }
    }

    public void Pump(Func<bool> more)
    {
        Monitor.Enter(_plan);
        do
        {
            _generation++;
            Monitor.Exit(_plan);
            var again = more();
            Monitor.Enter(_plan);
            if (!again) break;
        }
        while (_generation < 100);
        _steps.Clear();
        Monitor.Exit(_plan);
    }
}
