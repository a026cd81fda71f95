using System.Collections.Generic;
using System.Linq;

namespace CleanCode.Sharing;

/// <summary>A hub and its channels share one lock: the hub makes it and passes it on.</summary>
public sealed class SensorHub
{
    private readonly object _hubLock = new();
    private readonly Dictionary<string, SensorChannel> _channels = [];

    public SensorChannel Open(string name)
    {
        lock (_hubLock)
        {
            if (!_channels.TryGetValue(name, out var channel))
            {
                channel = new SensorChannel(_hubLock, name);
                _channels.Add(name, channel);
            }

            return channel;
        }
    }

    public double Average()
    {
        lock (_hubLock)
        {
            return _channels.Count == 0 ? double.NaN : _channels.Values.Average(channel => channel.Latest);
        }
    }
}

/// <summary>One channel, behind the lock of its hub.</summary>
public sealed class SensorChannel
{
    private readonly object _shared;
    private double _latest;

    internal SensorChannel(object shared, string name)
    {
        _shared = shared;
        Name = name;
    }

    public string Name { get; }

    public double Latest
    {
        get
        {
            lock (_shared)
            {
                return _latest;
            }
        }

        set
        {
            lock (_shared)
            {
                _latest = value;
            }
        }
    }
}
