/* LockOrdering.md
Lock ordering:

```lock-order
AppDomainCache.Sync
    Plugin.Sync
        PluginLog.Sync
```
*/
//- ignore LOCK0006
internal static class AppDomainCache
{
    internal static readonly object Sync = new();
    private static readonly Dictionary<string, Plugin> Cache = [];

    internal static Plugin? Lookup(this string name)
    {
        lock (Sync)
        {
            return Cache.GetValueOrDefault(name);
        }
    }

    internal static void Evict(this Plugin plugin)
    {
        lock (Sync)
        {
            Cache.Remove(plugin.Name);
            plugin.Unload();
        }
    }
}

internal sealed class Plugin(string name, PluginLog log)
{
    private readonly object _sync = new();
    private Plugin? _dependency;
    public string Name => name;

    public void Resolve(string dependency)
    {
        lock (_sync)
        {
            _dependency ??= {|LOCK1001:dependency.Lookup()|};
        }
    }

    public void Unload()
    {
        lock (_sync)
        {
            _dependency = null;
            {|LOCK1001:log.Write(name)|};
        }
    }
}

internal sealed class PluginLog
{
    private readonly object _sync = new();
    private readonly List<string> _lines = [];

    public void Write(string line)
    {
        lock (_sync)
        {
            _lines.Add(line);
            if (line == "core")
            {
                {|LOCK1001:line.Lookup()|}?.GetHashCode();
            }
        }
    }
}
