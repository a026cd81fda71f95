/* LockOrdering.md
System.Net.HttpListener on Mono.

| Lock | Declared as |
|---|---|
| endpoints | `EndPointManager.IpToEndpoints` |
| registry | `HttpListener._registry` |
| unregistered | `EndPointListener._unregistered` |

```lock-order
endpoints -> registry -> unregistered
```
*/
// After mono's EndPointManager: a listener that closes removes its prefixes under its registry; the manager locks its table first when it adds them.
public static class EndPointManager
{
    private static readonly Dictionary<int, EndPointListener> IpToEndpoints = [];

    public static void AddListener(HttpListener listener)
    {
        lock (IpToEndpoints)
        {
            foreach (var port in listener.CopyPrefixes())
            {
                GetListener(port).Add(listener);
            }
        }
    }

    private static EndPointListener GetListener(int port)
    {
        if (!IpToEndpoints.TryGetValue(port, out var endpoint))
        {
            IpToEndpoints[port] = endpoint = new EndPointListener();
        }

        return endpoint;
    }

    public static void RemoveListener(HttpListener listener)
    {
        lock (IpToEndpoints)
        {
            foreach (var port in listener.CopyPrefixes())
            {
                if (IpToEndpoints.TryGetValue(port, out var endpoint) && endpoint.Remove(listener))
                {
                    IpToEndpoints.Remove(port);
                }
            }
        }
    }
}

public sealed class EndPointListener
{
    private readonly HashSet<HttpListener> _unregistered = [];

    internal void Add(HttpListener listener)
    {
        lock (_unregistered)
        {
            _unregistered.Add(listener);
        }
    }

    internal bool Remove(HttpListener listener)
    {
        lock (_unregistered)
        {
            _unregistered.Remove(listener);
            return _unregistered.Count == 0;
        }
    }
}

public sealed class HttpListener : IDisposable
{
    private readonly List<int> _registry = [];
    private bool _disposed;

    public void AddPrefix(int port)
    {
        lock (_registry)
        {
            _registry.Add(port);
        }
    }

    internal int[] CopyPrefixes()
    {
        lock (_registry)
        {
            return _registry.ToArray();
        }
    }

    public void Start() => EndPointManager.AddListener(this);

    private void Cleanup()
    {
        lock (_registry)
        {
            {|LOCK1001:EndPointManager.RemoveListener(this)|};
            _registry.Clear();
        }
    }

    void IDisposable.Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            Cleanup();
        }
    }
}
