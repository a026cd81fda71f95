/* LockOrdering.md
```lock-order
Host.Services
  ->Endpoint.Channel
```
*/
//- ignore LOCK0006
public sealed class Host : IDisposable
{
    private readonly object _services = new();
    private readonly List<IDisposable> _disposables = [];
    private bool _disposed;

    public void Remove(IDisposable service)
    {
        lock (_services)
        {
            _disposables.Remove(service);
        }
    }

    public void Dispose()
    {
        lock (_services)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            foreach (var disposable in _disposables)
            {
                disposable.Dispose();
            }
        }
    }
}

public sealed class Endpoint(Host host) : IDisposable
{
    private readonly object _channel = new();
    private Stream? _stream = Stream.Null;

    public void Dispose()
    {
        lock (_channel)
        {
            _stream?.Dispose();
            _stream = null;
            {|LOCK1001:host.Remove(this)|};
        }
    }
}
