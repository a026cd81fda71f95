using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

// No document. GetOrAdd with Lazy, and a lock that only the factory takes.
public sealed class PluginRegistry
{
    private readonly ConcurrentDictionary<string, Lazy<Plugin>> _plugins = new(StringComparer.OrdinalIgnoreCase);
    private readonly object _loadLock = new();
    private readonly List<string> _loaded = new();

    public Plugin Get(string name)
    {
        var lazy = _plugins.GetOrAdd(name, static (n, self) => new Lazy<Plugin>(() => self.Load(n)), this);
        try
        {
            return lazy.Value;
        }
        catch
        {
            _plugins.TryRemove(KeyValuePair.Create(name, lazy));
            throw;
        }
    }

    private Plugin Load(string name)
    {
        lock (_loadLock)
        {
            _loaded.Add(name);
            return new Plugin(name, _loaded.Count);
        }
    }

    public IReadOnlyList<string> Loaded
    {
        get
        {
            lock (_loadLock) return _loaded.ToArray();
        }
    }

    public int Unload()
    {
        var n = 0;
        foreach (var (name, lazy) in _plugins)
        {
            if (lazy is { IsValueCreated: true, Value: { } plugin } && _plugins.TryRemove(name, out _))
            {
                plugin.Dispose();
                n++;
            }
        }

        lock (_loadLock) _loaded.Clear();
        return n;
    }
}

public sealed class Plugin(string name, int number) : IDisposable
{
    private static readonly Lazy<Version> s_version = new(static () => new Version(1, 0), LazyThreadSafetyMode.PublicationOnly);
    private int _disposed;

    public override string ToString() => $"{name}#{number} v{s_version.Value}";

    public void Dispose() => Interlocked.Exchange(ref _disposed, 1);
}
