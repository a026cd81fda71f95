/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `State` | `PeriodicSink._stateLock` | `PeriodicSink._unloading`, `PeriodicSink._started (hint)` |
| `File` | `RollingFile._syncRoot` | `RollingFile._current`, `RollingFile._size`, `RollingFile._isDisposed` |
*/
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

// The shape of Serilog.
public sealed class RollingFile(string path, long limit) : IDisposable
{
    private readonly object _syncRoot = new();
    private StreamWriter? _current;
    private long _size;
    private bool _isDisposed;

    public void Emit(string line)
    {
        lock (_syncRoot)
        {
            if (_isDisposed) throw new ObjectDisposedException(nameof(RollingFile));
            AlignCurrent();
            if (_current is not { } writer) return;
            writer.WriteLine(line);
            _size += line.Length;
        }
    }

    private void AlignCurrent(int depth = 0)
    {
        if (_current is null)
        {
            try
            {
                _current = new StreamWriter(path, append: true);
                _size = 0;
            }
            catch (IOException) when (depth < 3)
            {
                AlignCurrent(depth + 1);
            }
        }
        else if (_size > limit)
        {
            CloseCurrent();
            AlignCurrent(depth);
        }
    }

    private void CloseCurrent()
    {
        if (_current is null) return;
        _current.Dispose();
        _current = null;
    }

    public void Dispose()
    {
        lock (_syncRoot)
        {
            CloseCurrent();
            _isDisposed = true;
        }
    }
}

public sealed class PeriodicSink : IAsyncDisposable
{
    private readonly RollingFile _file;
    private readonly ConcurrentQueue<string> _queue = new();
    private readonly object _stateLock = new();
    private readonly Timer _timer;
    private bool _started;
    private bool _unloading;

    public PeriodicSink(RollingFile file)
    {
        _file = file;
        _timer = new Timer(_ => OnTick().GetAwaiter().GetResult(), null, Timeout.Infinite, Timeout.Infinite);
    }

    public void Emit(string line)
    {
        if (!_started)
        {
            lock (_stateLock)
            {
                if (_unloading) return;
                if (!_started)
                {
                    _queue.Enqueue(line);
                    _started = true;
                    _timer.Change(0, Timeout.Infinite);
                    return;
                }
            }
        }

        _queue.Enqueue(line);
    }

    private async Task OnTick()
    {
        try
        {
            while (_queue.TryDequeue(out var line))
            {
                _file.Emit(line);
                await Task.Yield();
            }
        }
        finally
        {
            lock (_stateLock)
            {
                if (!_unloading) _timer.Change(2000, Timeout.Infinite);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_stateLock)
        {
            if (_unloading) return;
            _unloading = true;
        }

        await _timer.DisposeAsync();
        await OnTick();
        _file.Dispose();
    }
}
