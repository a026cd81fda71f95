// After JDK's LogManager property listeners and Jetty's AbstractLifeCycle: state listeners are an interface list; a listener that is itself a lifecycle stops its parent.
public interface ILifecycleListener
{
    void Stopped(Lifecycle source);
}

public abstract class Lifecycle
{
    private readonly object _stateLock = new();
    private readonly List<ILifecycleListener> _listeners = [];
    private bool _running;

    public void AddListener(ILifecycleListener listener)
    {
        lock (_stateLock)
        {
            _listeners.Add(listener);
        }
    }

    public void Start()
    {
        lock (_stateLock)
        {
            _running = true;
        }
    }

    public void Stop()
    {
        ILifecycleListener[] listeners;
        lock (_stateLock)
        {
            if (!_running)
            {
                return;
            }

            DoStop();
            _running = false;
            listeners = [.. _listeners];
        }

        foreach (var listener in listeners)
        {
            listener.Stopped(this);
        }
    }

    protected abstract void DoStop();
}

public sealed class Connector2 : Lifecycle
{
    private int _port = 80;

    protected override void DoStop() => _port = 0;

    public int Port => _port;
}

public sealed class Server : ILifecycleListener
{
    private readonly object _connectorsLock = new();
    private readonly List<Connector2> _connectors = [];

    public void Add(Connector2 connector)
    {
        connector.AddListener(this);
        lock (_connectorsLock)
        {
            _connectors.Add(connector);
        }
    }

    void ILifecycleListener.Stopped(Lifecycle source)
    {
        lock (_connectorsLock)
        {
            _connectors.RemoveAll(c => ReferenceEquals(c, source));
        }
    }

    public void StartAll()
    {
        lock (_connectorsLock)
        {
            foreach (var connector in _connectors)
            {
                connector.Start();
            }
        }
    }
}
