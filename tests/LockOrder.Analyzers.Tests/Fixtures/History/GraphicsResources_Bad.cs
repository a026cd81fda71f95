// After MonoGame's resource tracking: the device disposes of its resources under the list's lock, where they want the context; a buffer made under the context enters the list.
public abstract class GraphicsResource : IDisposable
{
    private readonly WeakReference _self;
    private readonly GraphicsDevice _device;
    private bool _disposed;

    protected GraphicsResource(GraphicsDevice device)
    {
        _device = device;
        _self = new WeakReference(this);
        _device.AddResourceReference(_self);
    }

    protected GraphicsDevice Device => _device;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_disposed)
        {
            if (disposing)
            {
                ReleaseNative();
            }

            _device.RemoveResourceReference(_self);
            _disposed = true;
        }
    }

    protected abstract void ReleaseNative();
}

public sealed class VertexBuffer : GraphicsResource
{
    private int _handle;

    public VertexBuffer(GraphicsDevice device, int size)
        : base(device) => _handle = size;

    protected override void ReleaseNative()
    {
        lock (Device.Context)
        {
            _handle = 0;
        }
    }
}

public sealed class GraphicsDevice : IDisposable
{
    private readonly object _resourcesLock = new();
    private readonly List<WeakReference> _resources = [];
    private bool _isDisposed;

    internal object Context { get; } = new();

    internal void AddResourceReference(WeakReference reference)
    {
        lock (_resourcesLock)
        {
            _resources.Add(reference);
        }
    }

    internal void RemoveResourceReference(WeakReference reference)
    {
        lock (_resourcesLock)
        {
            _resources.Remove(reference);
        }
    }

    public VertexBuffer CreateQuad()
    {
        lock (Context)
        {
            return {|LOCK1003.leg:new VertexBuffer(this, 4)|};
        }
    }

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        lock (_resourcesLock)
        {
            foreach (var resource in _resources.ToArray())
            {
                var target = resource.Target as IDisposable;
                if (resource.Target is GraphicsResource alive)
                {
                    {|LOCK1003.leg:alive.Dispose()|};
                }
            }

            _resources.Clear();
        }

        _isDisposed = true;
    }
}
