/* LockOrdering.md
```lock-order
Pump.Control
  ->Pump.Flow
```

| Lock | Declared as | Protects |
|---|---|---|
| `Pump.Control` | `Pump._control` | `Pump._target`, `Pump._mode (hint)`, `Pump._listeners (contents)` |
| `Pump.Flow` | `Pump._flow` | `Pump._rate`, `Pump._target` |
*/
public sealed class Pump
{
    private readonly object _control = new();
    private readonly object _flow = new();
    private readonly Dictionary<string, Action<double>> _listeners = [];
    private double _target, _rate;
    private int _mode;

    public int Mode => _mode;

    public void Set(double target)
    {
        lock (_control)
        {
            lock (_flow)
            {
                _target = target;
                _rate = Math.Min(_rate, target);
            }

            if (_mode == 0) _mode = 1;
        }
    }

    public bool Tick()
    {
        if (_mode == 0) return false;
        Action<double>[] listeners;
        double rate;
        lock (_control)
        {
            listeners = [.. _listeners.Values];
            lock (_flow)
            {
                _rate += Math.Sign(_target - _rate);
                rate = _rate;
                if (Math.Abs(_target - _rate) < 0.1) _mode = 0;
            }
        }

        foreach (var listener in listeners) listener(rate);
        return true;
    }

    public IDisposable Listen(string name, Action<double> listener)
    {
        lock (_control)
        {
            if (!_listeners.TryAdd(name, listener)) throw new ArgumentException(name);
        }

        return new Cleanup(() =>
        {
            lock (_control)
            {
                _listeners.Remove(name);
            }
        });
    }

    private sealed class Cleanup(Action action) : IDisposable
    {
        private Action? _action = action;
        public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
    }

    public double Rate
    {
        get { lock (_flow) return _rate; }
        set
        {
            lock (_control)
            lock (_flow)
            {
                (_rate, _target) = (value, Math.Max(value, _target));
            }
        }
    }
}
