using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Async;

/// <summary>A semaphore of one as the async lock around a stream and what is known about it.</summary>
public sealed class AsyncGate(Stream stream) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly List<int> _lengths = [];
    private long _written;

    public async Task<long> AppendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancel = default)
    {
        await _gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await stream.WriteAsync(frame, cancel).ConfigureAwait(false);
            _lengths.Add(frame.Length);
            return _written += frame.Length;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask<bool> TryFlushAsync(TimeSpan patience)
    {
        if (!await _gate.WaitAsync(patience).ConfigureAwait(false))
        {
            return false;
        }

        try
        {
            await stream.FlushAsync().ConfigureAwait(false);
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    // The synchronous door to the same room.
    public int[] Lengths()
    {
        _gate.Wait();
        try
        {
            return [.. _lengths];
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }
}
