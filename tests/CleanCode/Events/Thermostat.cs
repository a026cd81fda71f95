using System;
using System.Threading;

namespace CleanCode.Events;

public sealed class TemperatureChanged(double celsius) : EventArgs
{
    public double Celsius { get; } = celsius;
}

/// <summary>State and subscribers change under the lock; the event is raised after it.</summary>
public sealed class Thermostat
{
    private readonly Lock _gate = new();
    private EventHandler<TemperatureChanged>? _handlers;
    private double _celsius;

    public event EventHandler<TemperatureChanged>? Changed
    {
        add
        {
            lock (_gate)
            {
                _handlers += value;
            }
        }

        remove
        {
            lock (_gate)
            {
                _handlers -= value;
            }
        }
    }

    public double Celsius
    {
        get
        {
            lock (_gate)
            {
                return _celsius;
            }
        }

        set
        {
            EventHandler<TemperatureChanged>? handlers;
            lock (_gate)
            {
                if (Math.Abs(_celsius - value) < 0.05)
                {
                    return;
                }

                _celsius = value;
                handlers = _handlers;
            }

            handlers?.Invoke(this, new TemperatureChanged(value));
        }
    }
}
