/* LockOrdering.md
```lock-order
LogFactory.Sync > Target.Sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `LogFactory.Sync` | `LogFactory._syncRoot` | `LogFactory._config (writes)`, `LogFactory._reloading` |
| `Target.Sync` | `Target.SyncRoot` | `Target._initialized (writes)`, `Target._buffer` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// The shape of NLog: reload on a timer, old targets closed after the switch.
public abstract class Target : IDisposable
{
    private readonly object _lockObject = new();
    private volatile bool _initialized;
    private List<string>? _buffer;

    protected object SyncRoot => _lockObject;

    internal void Initialize()
    {
        lock (SyncRoot)
        {
            if (_initialized) return;
            _buffer = new List<string>(16);
            _initialized = true;
        }
    }

    public void Write(string line)
    {
        if (!_initialized) return;
        lock (SyncRoot)
        {
            if (!_initialized || _buffer is null) return;
            _buffer.Add(line);
            if (_buffer.Count >= 16) FlushBuffer();
        }
    }

    public void Dispose()
    {
        lock (SyncRoot)
        {
            if (_buffer is { Count: > 0 }) FlushBuffer();
            _initialized = false;
            _buffer = null;
        }
    }

    private void FlushBuffer()
    {
        Emit(_buffer!.ToArray());
        _buffer.Clear();
    }

    protected abstract void Emit(string[] lines);
}

public sealed class LogConfig(IReadOnlyList<Target> targets)
{
    public IReadOnlyList<Target> Targets => targets;
}

public sealed class LogFactory
{
    private readonly object _syncRoot = new();
    private volatile LogConfig? _config;
    private Timer? _reloading;

    public LogConfig? Config
    {
        get => _config;
        set
        {
            LogConfig? old;
            lock (_syncRoot)
            {
                old = _config;
                if (value is not null)
                {
                    foreach (var target in value.Targets) target.Initialize();
                }

                _config = value;
            }

            if (old is null || ReferenceEquals(old, value)) return;
            foreach (var target in old.Targets) target.Dispose();
        }
    }

    public void Log(string line)
    {
        if (_config is { Targets: var targets })
        {
            foreach (var target in targets) target.Write(line);
        }
    }

    public void ReloadLater(Func<LogConfig> load)
    {
        lock (_syncRoot)
        {
            _reloading?.Dispose();
            _reloading = new Timer(_ =>
            {
                lock (_syncRoot)
                {
                    if (_reloading is null) return;
                    _reloading.Dispose();
                    _reloading = null;
                }

                Config = load();
            }, null, 1000, Timeout.Infinite);
        }
    }
}
