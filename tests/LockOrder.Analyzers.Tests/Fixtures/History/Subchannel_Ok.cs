//- ignore LOCK4003
// After grpc/grpc-dotnet's client-side balancing: a subchannel tells of its state under its lock, and the callback that was registered goes to the manager; the manager shuts subchannels down.
public enum Connectivity
{
    Idle,
    Ready,
    Failure,
    Shutdown,
}

public sealed class Subchannel
{
    private readonly Lock _lock = new();
    private readonly ConnectionManager _manager;
    private readonly List<Registration> _registrations = [];
    private Connectivity _state;

    internal Subchannel(ConnectionManager manager) => _manager = manager;

    public Connectivity State
    {
        get
        {
            lock (_lock)
            {
                return _state;
            }
        }
    }

    public IDisposable OnStateChanged(Action<Connectivity> callback)
    {
        var registration = new Registration(this, callback);
        lock (_lock)
        {
            _registrations.Add(registration);
        }

        return registration;
    }

    public void UpdateState(Connectivity state)
    {
        Registration[] registrations;
        lock (_lock)
        {
            if (_state == Connectivity.Shutdown)
            {
                return;
            }

            _state = state;
            registrations = [.. _registrations];
        }

        foreach (var registration in registrations)
        {
            registration.Invoke(state);
        }
    }

    internal void Shutdown()
    {
        lock (_lock)
        {
            _state = Connectivity.Shutdown;
            _registrations.Clear();
        }
    }

    private void Remove(Registration registration)
    {
        lock (_lock)
        {
            _registrations.Remove(registration);
        }
    }

    private sealed class Registration(Subchannel subchannel, Action<Connectivity> callback) : IDisposable
    {
        public void Invoke(Connectivity state) => callback(state);

        public void Dispose() => subchannel.Remove(this);
    }
}

public abstract class LoadBalancer(ConnectionManager manager)
{
    protected ConnectionManager Manager { get; } = manager;

    public abstract void Connect(int count);
}

public sealed class PickFirstBalancer(ConnectionManager manager) : LoadBalancer(manager)
{
    public override void Connect(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var subchannel = Manager.CreateSubchannel();
            subchannel.OnStateChanged(state => OnSubchannelState(state));
        }
    }

    private void OnSubchannelState(Connectivity state) => Manager.UpdateState(state);
}

public sealed class ConnectionManager
{
    private readonly object _lock = new();
    private readonly List<Subchannel> _subchannels = [];
    private Connectivity _state;

    public Subchannel CreateSubchannel()
    {
        var subchannel = new Subchannel(this);
        lock (_lock)
        {
            _subchannels.Add(subchannel);
        }

        return subchannel;
    }

    internal void UpdateState(Connectivity state)
    {
        lock (_lock)
        {
            _state = state;
        }
    }

    public bool IsReady()
    {
        lock (_lock)
        {
            return _state == Connectivity.Ready;
        }
    }

    public void Shutdown()
    {
        lock (_lock)
        {
            foreach (var subchannel in _subchannels)
            {
                subchannel.Shutdown();
            }

            _subchannels.Clear();
        }
    }
}
