using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Logging;

/// <summary>Writers fill one buffer while the flusher writes the other. Swapping is all that happens under the buffer lock.</summary>
public sealed class SwapLog(TextWriter sink) : IAsyncDisposable
{
    private readonly SemaphoreSlim _flushing = new(1, 1);
    private readonly Lock _buffer = new();
    private List<string> _front = new(256);

    // Belongs to the flusher.
    private List<string> _back = new(256);

    public void Write(string message)
    {
        lock (_buffer)
        {
            _front.Add(message);
        }
    }

    public void Write(params ReadOnlySpan<string> messages)
    {
        lock (_buffer)
        {
            foreach (var message in messages)
            {
                _front.Add(message);
            }
        }
    }

    public async Task FlushAsync(CancellationToken cancel = default)
    {
        await _flushing.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (_back.Count == 0)
            {
                Swap();
            }

            foreach (var line in _back)
            {
                await sink.WriteLineAsync(line.AsMemory(), cancel).ConfigureAwait(false);
            }

            _back.Clear();
        }
        finally
        {
            _flushing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await sink.DisposeAsync().ConfigureAwait(false);
    }

    private void Swap()
    {
        lock (_buffer)
        {
            (_front, _back) = (_back, _front);
        }
    }
}
