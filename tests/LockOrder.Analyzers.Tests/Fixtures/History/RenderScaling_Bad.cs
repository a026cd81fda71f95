// After AvaloniaUI/Avalonia #7392: a window disposes of its renderer under its lock; the renderer paints under its own and asks the window for its scaling.
public interface IRenderRoot
{
    double RenderScaling { get; }

    int Width { get; }
}

public sealed class DeferredRenderer(IRenderRoot root) : IDisposable
{
    private readonly object _sceneLock = new();
    private readonly List<string> _scene = [];
    private bool _running = true;

    public event Action? SceneInvalidated;

    public void AddDirty(string visual)
    {
        lock (_sceneLock)
        {
            _scene.Add(visual);
        }

        SceneInvalidated?.Invoke();
    }

    public double Render()
    {
        lock (_sceneLock)
        {
            if (!_running)
            {
                return 0;
            }

            var scaling = {|LOCK1003.leg:root.RenderScaling|};
            _scene.Clear();
            return scaling * root.Width;
        }
    }

    public void Dispose()
    {
        lock (_sceneLock)
        {
            _running = false;
        }
    }
}

public sealed class X11Window : IRenderRoot, IDisposable
{
    private readonly object _syncRoot = new();
    private readonly DeferredRenderer _renderer;
    private double _scaling = 1;

    public X11Window()
    {
        _renderer = new DeferredRenderer(this);
    }

    public int Width { get; set; } = 800;

    public double RenderScaling
    {
        get
        {
            lock (_syncRoot)
            {
                return _scaling;
            }
        }
        private set
        {
            lock (_syncRoot)
            {
                _scaling = value;
            }
        }
    }

    public void UpdateScaling(double value) => RenderScaling = value;

    public void Dispose()
    {
        lock (_syncRoot)
        {
            Width = 0;
            {|LOCK1003.leg:_renderer.Dispose()|};
        }
    }
}
