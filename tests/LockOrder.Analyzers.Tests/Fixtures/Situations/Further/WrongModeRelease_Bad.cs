public sealed class PluginHost
{
    private readonly ReaderWriterLockSlim _plugins = new();
    private readonly Dictionary<string, object> _loaded = [];

    public object Load(string name)
    {
        _plugins.EnterUpgradeableReadLock();
        try
        {
            if (_loaded.TryGetValue(name, out var plugin))
            {
                return plugin;
            }

            _plugins.EnterWriteLock();
            try
            {
                return _loaded[name] = new object();
            }
            finally
            {
                _plugins.ExitWriteLock();
            }
        }
        finally
        {
            {|LOCK3002:_plugins.ExitReadLock()|};
        }
    }
}
