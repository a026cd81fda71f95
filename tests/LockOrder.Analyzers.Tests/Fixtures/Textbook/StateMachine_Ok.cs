/* LockOrdering.md
```lock-order
Machine.Config
  ->Machine.Queue
    ->Machine.Device [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Machine.Config` | `Machine._config` | `Machine._speed`, `Machine._mode` |
| `Machine.Queue` | `Machine._queueGate` | `Machine._jobs`, `Machine._done` |
| `Machine.Device` | `Machine._device` | `Machine._position`, `Machine._armed` |
*/
public enum Phase { Idle, Loading, Running, Draining, Faulted }
public enum Mode { Slow, Fast }

public sealed class Machine
{
    private readonly object _config = new();
    private readonly object _queueGate = new();
    private readonly Lock _device = new();
    private readonly Queue<string> _jobs = new();
    private readonly HashSet<string> _done = new();
    private int _speed = 1;
    private Mode _mode;
    private double _position;
    private bool _armed;

    public Phase Step(Phase phase, string? input)
    {
        bool config = false, queue = false;
        try
        {
            switch (phase)
            {
                case Phase.Idle when input is null:
                    return Phase.Idle;

                case Phase.Idle:
                    Monitor.Enter(_queueGate, ref queue);
                    _jobs.Enqueue(input);
                    goto case Phase.Loading;

                case Phase.Loading:
                    if (!queue)
                    {
                        Monitor.Enter(_queueGate, ref queue);
                    }

                    if (_jobs.Count == 0)
                    {
                        return Phase.Idle;
                    }

                    lock (_device)
                    {
                        _armed = true;
                    }

                    return Phase.Running;

                case Phase.Running:
                    Monitor.Enter(_config, ref config);
                    var speed = _speed * (_mode == Mode.Fast ? 10 : 1);
                    Monitor.Enter(_queueGate, ref queue);
                    if (!_jobs.TryDequeue(out var job))
                    {
                        return Phase.Draining;
                    }

                    using (_device.EnterScope())
                    {
                        _position += speed;
                    }

                    _done.Add(job);
                    return Phase.Running;

                case Phase.Draining:
                    lock (_device)
                    {
                        _armed = false;
                        _position = 0;
                    }

                    return Phase.Idle;

                case Phase.Faulted:
                    goto default;

                default:
                    Monitor.Enter(_config, ref config);
                    _mode = Mode.Slow;
                    break;
            }

            _speed = 1;
            return Phase.Idle;
        }
        finally
        {
            if (queue)
            {
                Monitor.Exit(_queueGate);
            }

            if (config)
            {
                Monitor.Exit(_config);
            }
        }
    }

    public string Describe(Phase phase) => phase switch
    {
        Phase.Idle => "idle",
        Phase.Running => Locked(_queueGate, () => $"{_jobs.Count} left"),
        Phase.Draining => DescribeDevice(),
        _ => phase.ToString(),
    };

    private static T Locked<T>(object gate, Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }

    private string DescribeDevice()
    {
        lock (_device)
        {
            return _armed ? $"armed at {_position}" : "parked";
        }
    }

    public void Configure(int? speed, Mode? mode)
    {
        lock (_config)
        {
            _speed = speed ?? _speed;
            if (mode is { } m)
            {
                _mode = m;
            }
        }
    }
}
