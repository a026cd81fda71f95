/* LockOrdering.md
```lock-order
Component.Sync
  ->Host.Sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Component.Sync` | `ComponentBase.SyncRoot` | `ComponentBase._site`, `ComponentBase._disposed`, `Derived._extra` |
| `Host.Sync` | `Host._sync` | `Host._components`, `Host._running` |
*/
internal abstract class ComponentBase : IDisposable
{
    private Host? _site;
    private bool _disposed;

    protected object SyncRoot { get; } = new();

    protected Host? Site
    {
        get { lock (SyncRoot) return _site; }
    }

    public void Attach(Host host)
    {
        lock (SyncRoot)
        {
            ThrowIfDisposed();
            if (_site == host) return;
            _site?.Forget(this);
            _site = host;
            host.Remember(this);
            OnAttached();
        }
    }

    protected void ThrowIfDisposed()
    {
        if (_disposed) throw new ObjectDisposedException(GetType().Name);
    }

    protected abstract void OnAttached();

    protected virtual void DisposeCore() => _site = null;

    public void Dispose()
    {
        lock (SyncRoot)
        {
            if (_disposed) return;
            _site?.Forget(this);
            DisposeCore();
            _disposed = true;
        }
    }
}

internal sealed class Derived(int size) : ComponentBase
{
    private byte[]? _extra = new byte[size];

    protected override void OnAttached()
    {
        _extra ??= new byte[size];
        _extra[0] = 1;
    }

    protected override void DisposeCore()
    {
        _extra = null;
        base.DisposeCore();
    }

    public int Length
    {
        get
        {
            lock (SyncRoot)
            {
                ThrowIfDisposed();
                return _extra?.Length ?? 0;
            }
        }
    }
}

internal sealed class Silent : ComponentBase
{
    protected override void OnAttached()
    {
    }

    public bool Attached => Site is not null;
}

internal sealed class Host
{
    private readonly object _sync = new();
    private readonly List<ComponentBase> _components = [];
    private bool _running;

    internal void Remember(ComponentBase component)
    {
        lock (_sync)
        {
            _components.Add(component);
        }
    }

    internal void Forget(ComponentBase component)
    {
        lock (_sync)
        {
            _components.Remove(component);
        }
    }

    internal void Stop()
    {
        ComponentBase[] all;
        lock (_sync)
        {
            if (!_running) return;
            _running = false;
            all = _components.ToArray();
        }

        foreach (var component in all) component.Dispose();
    }

    internal void Start(params ComponentBase[] components)
    {
        lock (_sync)
        {
            if (_running) return;
            _running = true;
        }

        foreach (var component in components) component.Attach(this);
    }

    private static void Main()
    {
        var host = new Host();
        host.Start(new Derived(3), new Silent());
        host.Stop();
    }
}
