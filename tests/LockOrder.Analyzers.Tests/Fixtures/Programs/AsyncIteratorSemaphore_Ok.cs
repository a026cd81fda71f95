/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Pages` | `PagedReader._gate` | `PagedReader._position`, `PagedReader._cache (contents)` |
*/
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

public sealed class PagedReader(Stream stream)
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly SemaphoreSlim _throttle = new(4);
    private readonly Dictionary<long, byte[]> _cache = new();
    private long _position;

    public async IAsyncEnumerable<byte[]> ReadAsync(int count, [EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var i = 0; i < count; i++)
        {
            byte[] page;
            await _gate.WaitAsync(ct);
            try
            {
                page = await ReadPageAsync(_position, ct);
                _position += page.Length;
            }
            finally
            {
                _gate.Release();
            }

            if (page.Length == 0) yield break;
            yield return page;
        }
    }

    private async ValueTask<byte[]> ReadPageAsync(long at, CancellationToken ct)
    {
        if (_cache.TryGetValue(at, out var hit)) return hit;
        var buffer = new byte[512];
        stream.Position = at;
        var read = await stream.ReadAsync(buffer, ct).ConfigureAwait(false);
        Array.Resize(ref buffer, read);
        _cache[at] = buffer;
        return buffer;
    }

    public async Task<long> CopyToAsync(ChannelWriter<byte[]> writer, CancellationToken ct)
    {
        long total = 0;
        await foreach (var page in ReadAsync(int.MaxValue, ct).ConfigureAwait(false))
        {
            await _throttle.WaitAsync(ct);
            try
            {
                await writer.WriteAsync(page, ct);
            }
            finally
            {
                _throttle.Release();
            }

            total += page.Length;
        }

        writer.Complete();
        return total;
    }

    public bool TrySeek(long position)
    {
        if (!_gate.Wait(0)) return false;
        _position = position;
        _gate.Release();
        return true;
    }
}
