/* LockOrdering.md
Lock order of the plug-in host, outermost first:

```lock-order
PluginHost.Sync -> PluginContext.Gate -> ServiceTable.Sync
PluginHost.Sync -> HostLog.Writer
PluginContext.Gate -> HostLog.Writer
ServiceTable.Sync !-> HostLog.Writer
```

Lock | Protects
---|---
`PluginHost.Sync` | `PluginHost.Loaded (contents)`, `PluginHost.Generation (hint)`
`PluginContext.Gate` | `PluginContext._state`, `PluginContext._resources (contents)`
`ServiceTable.Sync` | `ServiceTable._services (contents)`
*/
//- file Contracts.cs
public enum PluginState
{
    Created,
    Running,
    Stopped,
}

public interface IPlugin
{
    string Name { get; }

    void Start(PluginContext context);

    void Stop();
}

public sealed class PluginEventArgs(string name, PluginState state) : EventArgs
{
    public string Name { get; } = name;

    public PluginState State { get; } = state;
}

//- file Host.cs
public static class PluginHost
{
    private static readonly Lock s_sync = new();
    private static readonly Dictionary<string, PluginContext> Loaded = [];
    private static int Generation;

    public static event EventHandler<PluginEventArgs>? StateChanged;

    public static int CurrentGeneration => Generation;

    public static PluginContext Load(IPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        PluginContext context;
        lock (s_sync)
        {
            if (Loaded.TryGetValue(plugin.Name, out var known))
            {
                return known;
            }

            context = new PluginContext(plugin);
            Loaded[plugin.Name] = context;
            Generation++;
            HostLog.Write($"loaded {plugin.Name}");
        }

        if (context.TryStart())
        {
            Raise(plugin.Name, PluginState.Running);
        }

        return context;
    }

    public static bool Unload(string name)
    {
        PluginContext? context;
        using (s_sync.EnterScope())
        {
            if (!Loaded.Remove(name, out context))
            {
                return false;
            }

            Generation++;
        }

        context.Shutdown();
        Raise(name, PluginState.Stopped);
        return true;
    }

    public static void UnloadAll()
    {
        foreach (var name in Names())
        {
            Unload(name);
        }
    }

    public static string[] Names()
    {
        lock (s_sync)
        {
            return Loaded.Keys.Order().ToArray();
        }
    }

    public static int CountRunning()
    {
        lock (s_sync)
        {
            return Loaded.Values.Count(context => context.State is PluginState.Running);
        }
    }

    internal static T? Resolve<T>() where T : class
    {
        PluginContext[] contexts;
        lock (s_sync)
        {
            contexts = [.. Loaded.Values];
        }

        return contexts.Select(context => context.Services.Get<T>()).FirstOrDefault(service => service is not null);
    }

    private static void Raise(string name, PluginState state) => StateChanged?.Invoke(null, new PluginEventArgs(name, state));
}

//- file Context.cs
public sealed class PluginContext
{
    private readonly object _gate = new();
    private readonly IPlugin _plugin;
    private readonly Stack<IDisposable> _resources = [];
    private PluginState _state;

    internal PluginContext(IPlugin plugin) => _plugin = plugin;

    public ServiceTable Services { get; } = new();

    public PluginState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    public void Own(IDisposable resource)
    {
        lock (_gate)
        {
            if (_state != PluginState.Stopped)
            {
                _resources.Push(resource);
                return;
            }
        }

        resource.Dispose();
    }

    public void Publish<T>(T service) where T : class
    {
        lock (_gate)
        {
            if (_state is PluginState.Stopped)
            {
                return;
            }

            Services.Register(service);
            HostLog.Write($"{_plugin.Name} publishes {typeof(T).Name}");
        }
    }

    internal bool TryStart()
    {
        lock (_gate)
        {
            if (_state is not PluginState.Created)
            {
                return false;
            }

            _state = PluginState.Running;
        }

        _plugin.Start(this);
        return {|LOCK2001:_state|} is PluginState.Running;
    }

    internal void Shutdown()
    {
        IDisposable[] owned;
        lock (_gate)
        {
            if (_state == PluginState.Stopped)
            {
                return;
            }

            _state = PluginState.Stopped;
            owned = [.. _resources];
            _resources.Clear();
            Services.Clear();
        }

        Array.ForEach(owned, resource => resource.Dispose());
        _plugin.Stop();
    }
}

//- file Services.cs
public sealed class ServiceTable
{
    private readonly Lock _sync = new();
    private readonly Dictionary<Type, object> _services = [];

    public void Register<T>(T service) where T : class
    {
        lock (_sync)
        {
            _services[typeof(T)] = service;
        }
    }

    public T? Get<T>() where T : class
    {
        lock (_sync)
        {
            return _services.GetValueOrDefault(typeof(T)) as T;
        }
    }

    internal void Clear()
    {
        lock (_sync)
        {
            _services.Clear();
        }
    }
}

internal static class HostLog
{
    private static readonly object s_writer = new();
    private static readonly List<string> s_lines = [];

    public static void Write(string line)
    {
        lock (s_writer)
        {
            s_lines.Add(line);
        }
    }
}
