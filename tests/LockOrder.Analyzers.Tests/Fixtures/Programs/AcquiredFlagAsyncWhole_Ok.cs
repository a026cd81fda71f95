/* LockOrdering.md
```lock-order
Sync.Write -> Sync.Index
```

| Lock | Declared as | Protects |
|---|---|---|
| `Sync.Write` | `SyncFolder._write` | `SyncFolder._revision` |
| `Sync.Index` | `SyncFolder._index` | `SyncFolder._paths (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

public sealed class SyncFolder
{
    private readonly SemaphoreSlim _write = new(1, 1);
    private readonly SemaphoreSlim _index = new(1, 1);
    private readonly HashSet<string> _paths = new();
    private long _revision;

    public async Task<long> PushAsync(string path, CancellationToken ct)
    {
        var writeHeld = false;
        var indexHeld = false;
        ExceptionDispatchInfo? failure = null;
        try
        {
            await _write.WaitAsync(ct).ConfigureAwait(false);
            writeHeld = true;
            await _index.WaitAsync(ct).ConfigureAwait(false);
            indexHeld = true;
            _paths.Add(path);
            await Task.Delay(1, ct).ConfigureAwait(false);
            return ++_revision;
        }
        catch (OperationCanceledException e)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            if (indexHeld) _index.Release();
            if (writeHeld) _write.Release();
        }

        failure?.Throw();
        return -1;
    }

    public async Task<bool> TryForgetAsync(string path, TimeSpan timeout)
    {
        if (!await _index.WaitAsync(timeout).ConfigureAwait(false)) return false;
        try
        {
            return _paths.Remove(path);
        }
        finally
        {
            _index.Release();
        }
    }

    public async Task WithWriteAsync(int times)
    {
        if (!await _write.WaitAsync(TimeSpan.FromSeconds(5)))
            throw new TimeoutException();
        try
        {
            for (; times > 0; times--)
            {
                await _index.WaitAsync();
                try
                {
                    if (_paths.Count == 0) continue;
                    _revision++;
                }
                finally
                {
                    _index.Release();
                }
            }
        }
        finally
        {
            _write.Release();
        }
    }
}
