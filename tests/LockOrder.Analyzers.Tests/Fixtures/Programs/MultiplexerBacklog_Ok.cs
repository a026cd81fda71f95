/* LockOrdering.md
```lock-order
Multiplexer.Config -> Bridge.Write -> Bridge.Backlog
```

| Lock | Declared as | Protects |
|---|---|---|
| `Multiplexer.Config` | `Multiplexer._configLock` | `Multiplexer._bridges (writes)` |
| `Bridge.Write` | `Bridge._singleWriter` | `Bridge._sequence` |
| `Bridge.Backlog` | `Bridge._backlog` | `Bridge._backlog (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

public enum WriteResult { Success, NoConnection, Timeout }

internal sealed class Bridge(Stream stream)
{
    private readonly SemaphoreSlim _singleWriter = new(1, 1);
    private readonly Queue<ReadOnlyMemory<byte>> _backlog = new();
    private long _sequence;

    public async ValueTask<WriteResult> WriteAsync(ReadOnlyMemory<byte> message)
    {
        bool token = false;
        try
        {
            token = _singleWriter.Wait(0);
            if (!token)
            {
                if (TryPushToBacklog(message)) return WriteResult.Success;
                token = await _singleWriter.WaitAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
                if (!token) return WriteResult.Timeout;
            }

            await WriteInsideLockAsync(message).ConfigureAwait(false);
            await DrainAsync().ConfigureAwait(false);
            return WriteResult.Success;
        }
        catch (IOException)
        {
            return WriteResult.NoConnection;
        }
        finally
        {
            if (token) _singleWriter.Release();
        }
    }

    private async Task DrainAsync()
    {
        while (true)
        {
            ReadOnlyMemory<byte> next;
            lock (_backlog)
            {
                if (!_backlog.TryDequeue(out next)) return;
            }

            await WriteInsideLockAsync(next).ConfigureAwait(false);
        }
    }

    private async ValueTask WriteInsideLockAsync(ReadOnlyMemory<byte> message)
    {
        _sequence++;
        await stream.WriteAsync(message).ConfigureAwait(false);
    }

    private bool TryPushToBacklog(ReadOnlyMemory<byte> message)
    {
        lock (_backlog)
        {
            if (_backlog.Count > 1000) return false;
            _backlog.Enqueue(message);
            return true;
        }
    }
}

public sealed class Multiplexer
{
    private readonly object _configLock = new();
    private Dictionary<string, Bridge> _bridges = new(StringComparer.OrdinalIgnoreCase);

    public async Task<WriteResult> SendAsync(string endpoint, byte[] data)
    {
        if (!_bridges.TryGetValue(endpoint, out var bridge)) bridge = Create(endpoint);
        return await bridge.WriteAsync(data);
    }

    private Bridge Create(string endpoint)
    {
        lock (_configLock)
        {
            if (_bridges.TryGetValue(endpoint, out var raced)) return raced;
            var fresh = new Bridge(new MemoryStream());
            _bridges = new(_bridges) { [endpoint] = fresh };
            return fresh;
        }
    }
}
