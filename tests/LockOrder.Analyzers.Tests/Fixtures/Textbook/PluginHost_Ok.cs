using System.Reflection;

public interface IPlugin : IDisposable
{
    string Name { get; }
    void Start(IPluginContext context);
    void Stop();
}

public interface IPluginContext
{
    void Log(string message);
    T? Resolve<T>() where T : class;
}

public abstract class PluginBase : IPlugin
{
    protected readonly object SyncRoot = new();
    private bool _running;
    private bool _disposed;

    public abstract string Name { get; }

    public void Start(IPluginContext context)
    {
        lock (SyncRoot)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_running) return;
            OnStart(context);
            _running = true;
        }
    }

    public void Stop()
    {
        lock (SyncRoot)
        {
            if (!_running) return;
            try { OnStop(); }
            finally { _running = false; }
        }
    }

    protected abstract void OnStart(IPluginContext context);
    protected abstract void OnStop();

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        lock (SyncRoot)
        {
            if (_disposed) return;
            _disposed = true;
        }

        Stop();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}

public sealed class CounterPlugin : PluginBase
{
    private Timer? _timer;
    private int _ticks;

    public override string Name => "counter";

    protected override void OnStart(IPluginContext context)
    {
        _timer = new Timer(static state => ((CounterPlugin)state!).Tick(), this, 0, 1000);
        context.Log("started");
    }

    protected override void OnStop()
    {
        _timer?.Dispose();
        _timer = null;
    }

    private void Tick()
    {
        lock (SyncRoot)
        {
            if (_timer is null) return;
            _ticks++;
        }
    }

    public int Ticks { get { lock (SyncRoot) return _ticks; } }
}

public sealed class PluginHost : IPluginContext, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, IPlugin> _plugins = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Type, object> _services = [];
    private readonly object _logGate = new();
    private readonly List<string> _log = [];
    private int _state;

    public void Register<T>(T service) where T : class
    {
        lock (_gate) _services[typeof(T)] = service;
    }

    public T? Resolve<T>() where T : class
    {
        lock (_gate) return _services.TryGetValue(typeof(T), out var found) ? (T)found : null;
    }

    public void Log(string message)
    {
        lock (_logGate) _log.Add($"{DateTime.UtcNow:O} {message}");
    }

    public int LoadFrom(Assembly assembly)
    {
        var loaded = 0;
        foreach (var type in assembly.GetTypes().Where(t => !t.IsAbstract && typeof(IPlugin).IsAssignableFrom(t)))
        {
            if (Activator.CreateInstance(type) is not IPlugin plugin) continue;
            if (!TryAdd(plugin))
            {
                plugin.Dispose();
                continue;
            }

            plugin.Start(this);
            loaded++;
        }

        return loaded;
    }

    private bool TryAdd(IPlugin plugin)
    {
        lock (_gate)
        {
            return _state == 0 && _plugins.TryAdd(plugin.Name, plugin);
        }
    }

    public bool Unload(string name)
    {
        IPlugin? plugin;
        lock (_gate)
        {
            if (!_plugins.Remove(name, out plugin)) return false;
        }

        try { plugin.Stop(); }
        catch (Exception e) { Log(e.Message); }
        finally { plugin.Dispose(); }
        return true;
    }

    public void Dispose()
    {
        IPlugin[] all;
        lock (_gate)
        {
            if (_state != 0) return;
            _state = 1;
            all = [.. _plugins.Values];
            _plugins.Clear();
        }

        foreach (var plugin in all) plugin.Dispose();
    }
}
