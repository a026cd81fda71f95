/* LockOrdering.md
# Rollout

```lock-order
RolloutService._deploy
  ->Cluster._topology          (RolloutAsync->HealthyAsync)
    ->Node._state
      ->Journal._file          (various)
```

| Lock | Protects |
|---|---|
| `RolloutService._deploy` | `RolloutService._current`, `RolloutService._history` |
| `Cluster._topology` | `Cluster._nodes` |
| `Node._state` | `Node._version`, `Node._draining` |
| `Journal._file` | `Journal._lines` |
*/
//- file Journal.cs
public sealed class Journal
{
    private readonly SemaphoreSlim _file = new(1, 1);
    private long _lines;

    public async ValueTask WriteAsync(string line, CancellationToken cancellation = default)
    {
        await _file.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await File.AppendAllTextAsync("rollout.log", line, cancellation).ConfigureAwait(false);
            _lines++;
        }
        finally
        {
            _file.Release();
        }
    }

    public async ValueTask<long> LinesAsync()
    {
        await _file.WaitAsync().ConfigureAwait(false);
        try
        {
            return _lines;
        }
        finally
        {
            _file.Release();
        }
    }
}
//- file Node.cs
public sealed class Node(string name, Journal journal)
{
    private readonly SemaphoreSlim _state = new(1, 1);
    private Version _version = new(0, 0);
    private bool _draining;

    public string Name { get; } = name;

    public async Task InstallAsync(Version version, CancellationToken cancellation)
    {
        await _state.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _draining = true;
            await journal.WriteAsync($"{Name}: drain", cancellation).ConfigureAwait(false);
            await Task.Delay(100, cancellation).ConfigureAwait(false);
            _version = version;
            await journal.WriteAsync($"{Name}: {version}", cancellation).ConfigureAwait(false);
        }
        finally
        {
            _draining = false;
            _state.Release();
        }
    }

    public async Task<bool> IsHealthyAsync(CancellationToken cancellation)
    {
        if (!await _state.WaitAsync(TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false))
        {
            return false;
        }

        try
        {
            return !_draining && _version.Major > 0;
        }
        finally
        {
            _state.Release();
        }
    }
}
//- file Cluster.cs
public sealed class Cluster(Journal journal)
{
    private readonly SemaphoreSlim _topology = new(1, 1);
    private readonly List<Node> _nodes = [];

    public async Task AddAsync(Node node, CancellationToken cancellation)
    {
        await _topology.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _nodes.Add(node);
            await NoteAsync("added " + node.Name, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _topology.Release();
        }
    }

    public async Task<IReadOnlyList<Node>> HealthyAsync(CancellationToken cancellation)
    {
        var healthy = new List<Node>();
        await _topology.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var node in _nodes)
            {
                if (await node.IsHealthyAsync(cancellation).ConfigureAwait(false))
                {
                    healthy.Add(node);
                }
            }
        }
        finally
        {
            _topology.Release();
        }

        return healthy;
    }

    private ValueTask NoteAsync(string line, CancellationToken cancellation) => journal.WriteAsync(line, cancellation);
}
//- file RolloutService.cs
public sealed class RolloutService(Cluster cluster, Journal journal)
{
    private readonly SemaphoreSlim _deploy = new(1, 1);
    private readonly Stack<Version> _history = new();
    private Version? _current;

    public async Task<bool> RolloutAsync(Version version, IProgress<string> progress, CancellationToken cancellation)
    {
        if (!await _deploy.WaitAsync(TimeSpan.Zero, cancellation).ConfigureAwait(false))
        {
            return false;
        }

        try
        {
            foreach (var node in await cluster.HealthyAsync(cancellation).ConfigureAwait(false))
            {
                await InstallAsync(node, version, cancellation).ConfigureAwait(false);
            }

            if (_current is { } previous)
            {
                _history.Push(previous);
            }

            _current = version;
        }
        finally
        {
            _deploy.Release();
        }

        progress.Report("done: " + version);
        return true;
    }

    public async Task RollbackAsync(CancellationToken cancellation)
    {
        Version? target;
        await _deploy.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _history.TryPop(out target);
        }
        finally
        {
            _deploy.Release();
        }

        if (target is not null)
        {
            await RolloutAsync(target, new Progress<string>(), cancellation).ConfigureAwait(false);
        }
    }

    private async Task InstallAsync(Node node, Version version, CancellationToken cancellation)
    {
        await journal.WriteAsync("installing", cancellation).ConfigureAwait(false);
        await node.InstallAsync(version, cancellation).ConfigureAwait(false);
    }
}
