// After NuGet/NuGet.Client's plugin cache: an idle plugin is disposed under the factory's semaphore, and its Closed event takes the entry out of the factory.
public sealed class Plugin(string path) : IDisposable
{
    private bool _isDisposed;

    public event EventHandler? Closed;

    public string FilePath => path;

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        Closed?.Invoke(this, EventArgs.Empty);
    }
}

public sealed class PluginFactory
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, Plugin> _plugins = [];

    public async Task<Plugin> GetOrCreateAsync(string path, CancellationToken token)
    {
        await _gate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            if (!_plugins.TryGetValue(path, out var plugin))
            {
                plugin = new Plugin(path);
                plugin.Closed += OnPluginClosed;
                _plugins.Add(path, plugin);
            }

            return plugin;
        }
        finally
        {
            _gate.Release();
        }
    }

    private void OnPluginClosed(object? sender, EventArgs e)
    {
        var plugin = (Plugin)sender!;
        _gate.Wait();
        try
        {
            _plugins.Remove(plugin.FilePath);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task DisposeAllAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            foreach (var plugin in _plugins.Values.ToArray())
            {
                {|LOCK4003:plugin.Dispose()|};
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
