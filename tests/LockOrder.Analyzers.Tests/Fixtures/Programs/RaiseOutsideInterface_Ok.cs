/* LockOrdering.md
```lock-order
Thermostat._sync
  ->Display._sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Thermostat._sync` | `Thermostat._sync` | `Thermostat._degrees`, `Thermostat._changed` |
| `Display._sync` | `Display._sync` | `Display._text` |
*/
public interface ISensor
{
    event EventHandler<double>? Changed;
    double Degrees { get; }
}

public sealed class Thermostat : ISensor
{
    private readonly object _sync = new();
    private double _degrees;
    private EventHandler<double>? _changed;

    event EventHandler<double>? ISensor.Changed
    {
        add { lock (_sync) _changed += value; }
        remove { lock (_sync) _changed -= value; }
    }

    public double Degrees
    {
        get { lock (_sync) return _degrees; }
        set
        {
            EventHandler<double>? handlers = null;
            lock (_sync)
            {
                if (_degrees != value)
                {
                    _degrees = value;
                    handlers = _changed;
                }
            }
            handlers?.Invoke(this, value);
        }
    }
}

public sealed class Display : IDisposable
{
    private readonly object _sync = new();
    private readonly ISensor _sensor;
    private string _text = "";

    public Display(ISensor sensor)
    {
        _sensor = sensor;
        _sensor.Changed += OnChanged;
    }

    private void OnChanged(object? sender, double value)
    {
        var now = _sensor.Degrees;
        lock (_sync) _text = $"{value} ({now})";
    }

    public string Text
    {
        get { lock (_sync) return _text; }
    }

    public void Dispose()
    {
        _sensor.Changed -= OnChanged;
        lock (_sync) _text = "";
    }
}
